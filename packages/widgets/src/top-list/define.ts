import { defineOnce } from '../element/define-once.ts';
import { TopListElement } from './top-list.ts';

defineOnce('kerege-top-list', TopListElement);
