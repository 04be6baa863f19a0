import { defineOnce } from '../element/define-once.ts';
import { ArticleCardElement } from './article-card.ts';

defineOnce('kerege-article-card', ArticleCardElement);
