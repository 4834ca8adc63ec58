import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { Language } from './language.ts';
import { portuguese } from './pt.ts';

/** Every language that drafts are checked in; a new one is a file and a line here. */
export const languages: readonly Language[] = [english, german, french, spanish, portuguese];
