/** The stylesheet of the newsroom's pages: one column of type, hairlines, light and dark, and paper. */
export const articleStyle = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fffdf9, #16181b);
  --text: light-dark(#1d1b18, #e8e5df);
  --quiet: light-dark(#6a6358, #a8a297);
  --line: light-dark(#e3ddd2, #34373c);
  --accent: light-dark(#8a3b12, #e8a77c);
  --tint: light-dark(#f6f0e4, #20242a);
  --alarm: light-dark(#a3231b, #f0968d);
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  padding: 0 20px 64px;
  background: var(--paper);
  color: var(--text);
  font: 19px/1.62 Georgia, 'PT Serif', 'Noto Serif', serif;
  overflow-wrap: break-word;
}
header, main, footer { max-width: 680px; margin-inline: auto; }
a { color: inherit; text-decoration-color: var(--accent); text-underline-offset: 0.18em; text-decoration-thickness: 1px; }
a:hover { color: var(--accent); }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
header {
  display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 2px 24px;
  padding: 18px 0 14px; border-bottom: 1px solid var(--line);
}
header b { font-size: 22px; letter-spacing: -0.01em; }
header a { text-decoration: none; }
nav { display: flex; flex-wrap: wrap; gap: 0 18px; font: 15px/1.6 system-ui, sans-serif; }
nav a { padding: 6px 0; color: var(--quiet); }
nav a:hover { color: var(--accent); text-decoration: underline; }
.section { margin: 36px 0 8px; color: var(--accent); font: 600 15px/1.4 system-ui, sans-serif; }
h1 { margin: 0 0 14px; font-size: clamp(27px, 1.1rem + 3.2vw, 40px); line-height: 1.16; letter-spacing: -0.015em; text-wrap: balance; }
h2 { margin: 1.7em 0 0.5em; font-size: 24px; line-height: 1.25; letter-spacing: -0.01em; }
h3, h4, h5, h6 { margin: 1.6em 0 0.4em; font-size: 20px; line-height: 1.3; }
.meta, .counts, figcaption, cite { color: var(--quiet); font: 15px/1.5 system-ui, sans-serif; }
.meta { margin: 0 0 26px; }
.meta span, .counts span { display: inline-block; margin-right: 14px; }
.lead { margin: 0 0 26px; font-size: 22px; line-height: 1.45; }
.notice { margin: 0 0 26px; padding: 12px 18px; border-left: 3px solid var(--accent); background: var(--tint); font-size: 17px; line-height: 1.5; }
.notice b { display: block; color: var(--accent); font: 600 15px/1.5 system-ui, sans-serif; }
.notice time { display: block; color: var(--quiet); font: 14px/1.5 system-ui, sans-serif; }
.notice.retraction { border-color: var(--alarm); }
.notice.retraction b { color: var(--alarm); }
figure { margin: 0 0 30px; }
figure img { display: block; width: 100%; height: auto; background: var(--tint); border-radius: 3px; }
figcaption { margin-top: 8px; }
p { margin: 0 0 1.1em; hyphens: auto; }
ul, ol { margin: 0 0 1.1em; padding-left: 1.4em; }
li { margin-bottom: 0.4em; padding-left: 0.2em; }
li::marker { color: var(--quiet); font-variant-numeric: tabular-nums; }
blockquote { margin: 1.5em 0; padding-left: 22px; border-left: 3px solid var(--accent); font-size: 21px; line-height: 1.5; font-style: italic; }
blockquote p { margin: 0; }
cite { display: block; margin-top: 8px; font-style: normal; }
cite::before { content: '— '; }
.related { margin: 1.8em 0; padding: 14px 0; border-block: 1px solid var(--line); line-height: 1.4; }
.related b { display: block; margin-bottom: 2px; color: var(--quiet); font: 600 14px/1.5 system-ui, sans-serif; }
.counts { margin: 36px 0 0; padding-top: 14px; border-top: 1px solid var(--line); font-variant-numeric: tabular-nums; }
@media (max-width: 480px) {
  body { padding-inline: 16px; font-size: 18px; }
  .section { margin-top: 26px; }
  .lead { font-size: 20px; }
  figure { margin-inline: -16px; }
  figure img { border-radius: 0; }
  figcaption { padding-inline: 16px; }
}
@media print {
  :root { color-scheme: light; }
  body { padding: 0; background: none; font-size: 11pt; }
  nav, .related, .counts { display: none; }
  figure, blockquote, .notice { break-inside: avoid; }
  h1, h2, h3 { break-after: avoid; }
  figure img { max-height: 9cm; width: auto; max-width: 100%; }
}
`;
