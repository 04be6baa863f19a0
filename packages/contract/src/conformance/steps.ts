import type { Sheet } from './sheet.ts';
import { Unanswered } from './unanswered.ts';

/** Something that is checked, by asking the server. */
export type Step = () => Promise<void> | void;

/**
 * Takes steps one after the other. A step whose request is not answered is noted, and the next one is taken.
 *
 * @param sheet - Where it is noted.
 * @param steps - What is checked.
 */
export async function inTurn(sheet: Sheet, ...steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    try {
      await step();
      sheet.pass('answer.arrives');
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      const left = `${error.message}; what depends on it was not checked`;
      if (error.sent) sheet.check('answer.arrives', error, false, 'an answer', left);
      else sheet.skip('answer.arrives', `nothing more is asked, since ${error.message}`);
    }
  }
}
