import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { patience, until } from './until.ts';

/** What has a name on the screen, by the roles that screen readers tell. */
type Role =
  | 'button'
  | 'link'
  | 'textbox'
  | 'searchbox'
  | 'combobox'
  | 'switch'
  | 'tab'
  | 'radio'
  | 'menuitem'
  | 'heading';

/** Where one looks: a page, or a frame in it. */
type Place = Page | Frame;

/** The thing of this role and accessible name, once it is there. */
export function find(place: Place, role: Role, name: string, within = patience): Promise<ElementHandle<Element>> {
  return until(`there is a ${role} called "${name}"`, () => findNow(place, role, name), within);
}

/** The same, undefined where it is not there now. */
export async function findNow(place: Place, role: Role, name: string): Promise<ElementHandle<Element> | undefined> {
  return (await place.$(`aria/${name}[role="${role}"]`)) ?? undefined;
}

/** Presses it with the mouse. */
export async function press(place: Place, role: Role, name: string): Promise<void> {
  const found = await find(place, role, name);
  await found.click();
  await found.dispose();
}

/** Clicks into a text box, empties it and types; the keys go where the focus is, as a person's do. */
export async function write(place: Place, name: string, text: string): Promise<void> {
  const box = await find(place, 'textbox', name);
  await box.click({ count: 3 });
  await box.press('Backspace');
  await box.type(text);
  await box.dispose();
}

/** All that can be read there now. */
export function textOf(place: Place): Promise<string> {
  return place.evaluate(() => document.body.innerText);
}

/**
 * Waits until it can be read there; answers what it says then.
 * @throws Error with what it says instead
 */
export async function read(place: Place, expected: RegExp): Promise<RegExpExecArray> {
  let text = '';
  return until(`it says ${expected}`, async () => {
    text = await textOf(place);
    return expected.exec(text) ?? undefined;
  }).catch((cause: unknown) => {
    throw new Error(`it does not say ${expected} but:\n${text}`, { cause });
  });
}

/** The text of the smallest thing that says this, once there is one. */
export function lineOf(place: Place, expected: RegExp): Promise<string> {
  return until(`a line says ${expected}`, () =>
    place.evaluate(
      (source, flags) => {
        const says = new RegExp(source, flags);
        const lines = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) =>
          says.test(element.innerText),
        );
        return lines.find((line) => !lines.some((other) => other !== line && line.contains(other)))?.innerText.trim();
      },
      expected.source,
      expected.flags,
    ),
  );
}
