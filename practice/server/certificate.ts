import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generate } from 'selfsigned';
import * as z from 'zod/mini';
import { practiceHosts } from './hosts.ts';

const Certificate = z.object({
  cert: z.string(),
  key: z.string(),
  hosts: z.array(z.string()),
  until: z.iso.datetime(),
});
export type Certificate = z.infer<typeof Certificate>;

const file = new URL('../../node_modules/.cache/rejoinder/certificate.json', import.meta.url).pathname;
const day = 24 * 60 * 60 * 1_000;

/** A self-signed certificate for the practice hosts; made once and kept, since making one takes a second. */
export async function practiceCertificate(): Promise<Certificate> {
  const kept = await keptCertificate();
  if (kept !== undefined) return kept;
  const hosts = practiceHosts.map(({ host }) => host);
  const until = new Date(Date.now() + 365 * day);
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'Rejoinder practice' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notAfterDate: until,
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  const made = { cert, key, hosts, until: until.toISOString() };
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(made), { mode: 0o600 });
  return made;
}

async function keptCertificate(): Promise<Certificate | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const kept = Certificate.parse(JSON.parse(text));
  const stillGood = Date.parse(kept.until) > Date.now() + day;
  return stillGood && practiceHosts.every(({ host }) => kept.hosts.includes(host)) ? kept : undefined;
}
