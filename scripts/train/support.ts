import type { Example } from './recipe.ts';
import { judgedPosts } from './support-conversations.ts';

/**
 * What the first posts of customers do, by their line in the file from 0, as we judged when we read them. All others say
 * that something is not as it should be: complaints.
 */
const first = {
  question:
    '2 31 39 41 44 59 69 71 72 90 93 102 104 107 109 114 119 121 122 129 131 133 141 143 144 151 154 155 156 162 164 176 179 180 ' +
    '181 187 193 197 198 202 205 208 211 212 218 223 231 233 235 240 243 250 270 274 278 279 280 291 295 297 306 319 326 335 336 342 ' +
    '347 348 363 364 367 368 374 376 382 383 397 412 415 420 422 424 426 436 437 439 440 441 447 451 471 475 480 483 487 489 492 498 ' +
    '500 501 510 520 523 524',
  suggestion: '77 149 158 182 191 219 241 289 299 301 337 354 385 433 434 507 515',
  spam: '83',
  other: '12 25 36 53 56 88 106 167 177 221 226 244 254 255 266 293 296 313 379 421 454 458 464 485 486 488 506 512',
};
/** Follow-ups of conversations that only say what was asked for. */
const later = {
  other:
    '8.2 22.3 22.5 22.6 22.8 22.10 94.2 94.4 209.2 220.2 236.2 276.2 281.3 281.5 282.2 285.4 285.6 288.2 290.2 300.2 331.2 371.4 ' +
    '371.8 371.10 448.2 449.2 457.2 469.2 473.2 478.2 482.2 504.2 519.2',
};

/** Posts of customers to support accounts, and what they do. */
export function supportPosts(data: string): Promise<Example[]> {
  return judgedPosts(data, { first, otherwise: 'complaint', later });
}
