import { describeKind } from '../../../test/support/coded.js';

// Acts as podiums tell them: aid by what it is good for, messages passed on, words given and asked for, sanctions that stand.
describeKind(
  'act',
  [
    ['We are providing Ukraine with the level of support it needs.', 'aid', { by: 'We', to: 'Ukraine' }],
    ['Our focus is to provide Armenia what it needs to defend itself.', 'aid', { by: 'Our', to: 'Armenia' }],
    ['We need to make sure Moldova has what it needs.', 'aid', { by: 'We', to: 'Moldova' }],
    ['We did not provide Ukraine with any information on that.', 'aid', { by: 'We', to: 'Ukraine' }],
    ['What kind of weapons is France sending to Chad?', 'aid', { by: 'France', to: 'Chad' }],
    ['We will ship 500,000 doses to Uruguay.', 'aid', { by: 'We', to: 'Uruguay' }],
    ['We support what Kenya is trying to do in Haiti.', 'support', { by: 'We', to: 'Kenya' }],
    ['The President sent a clear message to the Iranians.', 'consult', { to: 'Iranians' }],
    ['We have communicated that directly to the Russians.', 'consult', { by: 'We', to: 'Russians' }],
    ['We have been very clear with the Chinese about that.', 'consult', { by: 'We', to: 'Chinese' }],
    ['He brought up the case with President Xi.', 'consult', { by: 'He', to: 'Xi' }],
    ['She received a commitment from Sudan that it would let aid in.', 'agree', { by: 'Sudan' }],
    ['The envoy secured assurances from the Houthis.', 'agree', { by: 'Houthis' }],
    ["We've asked Israel to be careful.", 'request', { by: 'We', to: 'Israel' }],
    ['What we have asked the parties to do is stop.', 'request', { by: 'we', to: 'parties' }],
    ['We welcome any kind of engagement with the junta.', 'consult', { to: 'junta' }],
    ['We took these steps in coordination with our allies.', 'cooperate', { to: 'allies' }],
    ['Eritrea should stay out of the conflict.', 'request', { to: 'Eritrea' }],
    ['There are sanctions in place on a number of Taliban leaders.', 'sanction', { to: 'Taliban' }],
    ['The sanctions that we have on Iran remain in place.', 'sanction', { by: 'we', to: 'Iran' }],
  ],
  [
    'We need to make sure the school has what it needs.',
    'We gave the children the tools that they need.',
    'What kind of questions is she sending to the paper?',
    'They sent the message to a reporter.',
    'She has been clear with her students.',
    'He brought up two sons in Goma.',
    'The firm received a commitment from a bank.',
    'We asked the waiter to be quick.',
    'The rules are in place in Aden.',
  ],
);
