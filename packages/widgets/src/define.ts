import './article-card/define.ts';
import './currency-ticker/define.ts';
import './top-list/define.ts';
