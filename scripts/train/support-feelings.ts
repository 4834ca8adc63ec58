import type { Example } from './recipe.ts';
import { judgedPosts } from './support-conversations.ts';

/**
 * How customers feel towards the company in their first posts, by their line in the file from 0, as we judged when we read
 * them. Neutral is who asks, tells, or needs help with a mishap that is nobody's or their own, without blame. All others
 * say that something of the company's fails them: negative.
 */
const first = {
  neutral:
    '2 5 8 17 19 25 26 28 31 37 39 41 42 44 51 53 54 56 58 60 62 69 71 72 78 83 84 86 88 89 90 93 100 102 104 106 107 108 ' +
    '109 114 118 119 121 122 123 125 128 129 130 131 141 143 144 147 149 151 153 154 155 156 157 160 164 167 171 176 178 ' +
    '179 180 181 187 191 193 197 202 205 208 211 212 215 216 218 221 222 223 224 225 226 229 231 233 234 235 237 238 240 ' +
    '241 242 243 244 250 254 255 264 270 274 276 278 279 280 285 291 292 295 296 297 301 306 308 310 314 319 323 324 326 ' +
    '333 335 336 339 342 346 347 348 354 355 356 357 362 363 364 367 368 374 375 376 382 383 384 386 391 412 415 420 421 ' +
    '422 424 426 434 436 437 438 439 440 441 444 445 451 452 460 464 471 473 475 480 483 487 488 492 495 497 498 499 500 ' +
    '501 507 510 512 513 515 520 523 524',
  positive: '12 177 182 266 289 337 379 385 485',
};
/** The same of follow-ups, by line and turn, as far as it can be told without what came before. */
const later = {
  negative:
    '22.1 22.3 22.5 22.6 45.2 103.1 133.1 184.1 190.2 246.1 262.1 281.1 281.7 300.2 300.4 311.1 352.2 360.2 360.4 370.2 ' +
    '371.2 371.6 371.12 395.2 416.2 419.2 465.1 478.2 478.3 479.1 481.1',
  neutral:
    '8.2 31.2 57.2 86.2 94.4 132.2 209.2 236.2 244.1 255.2 282.2 285.4 288.2 290.2 306.2 371.4 371.8 371.10 448.2 449.2 ' +
    '457.2 469.2 473.2 473.4 482.2',
  positive: '281.3 285.6 519.2',
};
/** In German, which this head does not read. */
const without = '359';

/** Posts of customers to support accounts, and how they feel towards the company. */
export function supportFeelings(data: string): Promise<Example[]> {
  return judgedPosts(data, { first, otherwise: 'negative', later, without });
}
