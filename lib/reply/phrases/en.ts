import type { Phrases } from './phrases.ts';

export const english: Phrases = {
  greetings: ['Hi {{customer.firstName}},', 'Hello {{customer.firstName}},', 'Hey {{customer.firstName}},'],
  greetingsUnnamed: ['Hi there,', 'Hello,'],
  opening: {
    trouble: ["I'm sorry about {about}.", "I'm sorry about {about}, this is not how it should be."],
    mourning: ['I am so sorry for your loss.', 'I am very sorry, please accept my condolences.'],
    question: ['Thanks for asking.', 'Good that you ask.'],
    cancel: ['I am sorry that it does not suit you any more.', 'That is a pity, but of course.'],
    wish: ['Thanks for the idea.', 'Good thinking, thank you.'],
    press: ['Thank you for getting in touch.', 'Good that you come to us with it.'],
    other: ['Thanks for your message.', 'Good to hear from you.'],
    praise: ['Thank you, that is lovely to read!', 'That made my day, thank you!'],
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
    trouble: {
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
    mourning: {
      solve: ['I am finding out now what it takes and will tell you here today.'],
      ask: ['Would you rather be written to or called? I am finding out what it takes and will answer you here today.'],
      private: [
        'So that nobody else reads it, please tell me in a direct message what it is about: I will answer you there today.',
      ],
    },
    question: {
      solve: [
        'I am looking it up now and will answer you here today.',
        'Let me look that up: you will have your answer here today.',
      ],
      ask: [
        'Is there anything I should know for it, such as the model or the place? I will look it up and answer you here today.',
        'Is it about a certain model or place? I will look it up and answer you here today.',
      ],
      private: [
        'If you would rather not write about it in public, send me a direct message: I will answer you there today.',
      ],
    },
    cancel: {
      solve: ['I am taking care of it now and will tell you here today from when it holds.'],
      ask: ['What made you decide so? I am taking care of it today either way.'],
      private: ['Please send me your customer or order number in a direct message: I will take care of it today.'],
    },
    wish: {
      solve: ['I am giving it to our product team today, in your own words.'],
      ask: [
        'What would you use it for? I will pass it on today together with that.',
        'When would it have helped you most? I will pass it on today together with that.',
      ],
      private: [
        'If you like to tell me more about it than fits here, write to me in a direct message: I will read it today.',
      ],
    },
    press: {
      solve: ['I am taking it to our press team now and will tell you here today who answers you.'],
      ask: ['What exactly would you like to know, and by when? I will take it to our press team now.'],
      private: [
        'Please send me your questions, your deadline and how to reach you in a direct message: our press team gets them today.',
      ],
    },
    praise: {
      solve: [
        'I am passing it on to the colleagues who did the work.',
        'The colleagues who did it will read this today.',
      ],
      ask: ['What do you like best about it?', 'What made the difference for you?'],
    },
    other: {
      solve: ['If there is anything I can do for you, just write it here: I will answer today.'],
      ask: ['Is there anything I can do for you? I will answer you here today.'],
      private: ['If there is anything that not everybody should read, send me a direct message: I will answer today.'],
    },
  },
  asks: {
    billing: 'Which charge is it, and from which day?',
    delivery: 'When was it due, and what does the tracking say?',
    outage: 'What stopped working, and since when?',
    staff: 'When and where was that?',
    refund: 'What is the refund for, and when was it due?',
    account: 'What do you see when you sign in, and since when?',
    booking: 'Which day is it for, and what does the confirmation say?',
    safety: 'Is everybody all right now, and how did it happen?',
  },
  answerHere: 'I will answer you here today.',
  notUs: [
    "This one isn't ours, but I don't want to leave you stuck: where did you get it? Then I'll find out whom to ask.",
  ],
  light: ['I have read it aloud to the whole office.', 'My colleagues now want it framed.'],
  remembered: 'You wrote in {month} as well.',
  promised: 'What we promised you by {date} stands.',
  signOffs: ['{{agent.name}}', 'Best, {{agent.name}}', 'Yours, {{agent.name}}'],
};

/** For whom "Hey" is too familiar. */
export const englishFormal: Phrases = {
  ...english,
  greetings: ['Hi {{customer.firstName}},', 'Hello {{customer.firstName}},'],
};
