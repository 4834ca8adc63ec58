import type { Phrases } from './phrases.ts';

const neutral = ['Thanks for asking.', 'Good that you ask.'];

export const english: Phrases = {
  greetings: ['Hi {{customer.firstName}},', 'Hello {{customer.firstName}},', 'Hey {{customer.firstName}},'],
  greetingsUnnamed: ['Hi there,', 'Hello,'],
  opening: {
    negative: ["I'm sorry about {about}.", "{About} should have gone better, I'm sorry."],
    neutral,
    unsure: neutral,
    positive: ['Thank you, that is lovely to read!', 'That made my day, thank you!'],
  },
  about: {
    billing: 'that charge',
    delivery: 'your delivery',
    product: 'the trouble with it',
    outage: 'the outage',
    staff: 'how you were treated',
    refund: 'your refund',
    account: 'the trouble with your account',
    booking: 'your booking',
    safety: 'what happened to you',
    other: 'that',
  },
  body: {
    solve: ['I am looking into it myself now and will tell you here today what I found.'],
    ask: [
      'Could you tell me what exactly happened, and since when? I will answer you here today.',
      'What exactly happens, and when did it begin? With that I can answer you here today.',
    ],
    private: [
      'So that your details stay between us, please send me a direct message: I will answer you there today.',
      'Please write to me in a direct message, so that nobody else reads your details. I will answer today.',
    ],
  },
  notUs: [
    "This one isn't ours, but I don't want to leave you stuck: where did you get it? Then I'll find out whom to ask.",
  ],
  light: ['I have read it aloud to the whole office.', 'My colleagues now want it framed.'],
  remembered: 'You wrote in {month} as well.',
  promised: 'What we promised you by {date} stands.',
  signOffs: ['{{agent.name}}', 'Best, {{agent.name}}', 'Yours, {{agent.name}}'],
};
