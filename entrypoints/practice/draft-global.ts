/** Draft.js was written for bundlers that provide Node's `global`; imported before it. */
Object.assign(globalThis, { global: globalThis });
