import type { JSHandle, Page } from 'puppeteer-core';

/** Chooses a file that was made in this page, where it asks for one. No driver opens the browser's own dialog for that. */
export async function chooseFile(page: Page, file: JSHandle<File>, place = 'input[type="file"]'): Promise<void> {
  await page.waitForSelector(place);
  await page.evaluate(
    (chosen, selector) => {
      const transfer = new DataTransfer();
      transfer.items.add(chosen);
      const input = document.querySelector<HTMLInputElement>(selector);
      if (input === null) throw new Error('no place for a file');
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    file,
    place,
  );
  await file.dispose();
}
