import { svg } from 'lit';

/** Pictures of one path each, drawn in a box of 16 by 16 with the colour of the text. */
export const icons = {
  views: svg`<path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8Z"/><circle cx="8" cy="8" r="2"/>`,
  comments: svg`<path d="M2.5 3.5h11v7.5H7.2L4 13.5V11H2.5Z"/>`,
  reactions: svg`<path d="M8 13.3 2.9 8.2a3 3 0 0 1 0-4.3 3 3 0 0 1 4.3 0l.8.8.8-.8a3 3 0 0 1 4.3 0 3 3 0 0 1 0 4.3Z"/>`,
};
