import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** What a service then reads, in the words of Firefox's own question. */
const leaves = ['websiteContent', 'personallyIdentifyingInfo', 'personalCommunications'];

/** Asks the browser to let us reach a model, and Firefox as well whether posts may leave for it. */
export function useModelPermission() {
  const [refused, setRefused] = useState(false);
  const [asksForData, setAsksForData] = useState(false);
  useEffect(() => {
    // Firefox 140 and later; others refuse a question that they do not know.
    void browser.permissions.getAll().then((all) => setAsksForData('data_collection' in all));
  }, []);
  return {
    refused,
    /** Only within a click. False where the person does not want it. */
    async ask(origin: string, leavesMachine: boolean): Promise<boolean> {
      const question = { origins: [origin], ...(asksForData && leavesMachine ? { data_collection: leaves } : {}) };
      const granted = await browser.permissions.request(question);
      setRefused(!granted);
      return granted;
    },
  };
}
