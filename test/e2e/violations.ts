import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong with a sidebar as it stands, rule and place. Its title is the host's (`setTitle`). */
export function violations(frame: Frame): Promise<string[]> {
  return found(frame, ['html'], { rules: { 'document-title': { enabled: false } } });
}

/** The same of a whole page, but for one part of it. */
export function violationsBeside(frame: Frame, part: string): Promise<string[]> {
  return found(frame, { exclude: [[part]] }, {});
}

async function found(frame: Frame, where: object, options: object): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(AXE);
  return frame.evaluate(
    async ([context, rules]) => {
      const { axe } = window as unknown as {
        axe: {
          run(
            context: object,
            options: object,
          ): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
        };
      };
      const { violations: broken } = await axe.run(context, rules);
      return broken.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    },
    [where, options] as const,
  );
}
