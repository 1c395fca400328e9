import { DATA_OPTION } from '../data.js';
import { runDesk } from '../desk.js';
import { PORT_OPTION } from '../port.js';
import type { Verb } from '../verb.js';

export const serve: Verb = {
  name: 'serve',
  group: 'desk',
  summary: 'serve the desk and its API to this machine',
  arguments: [],
  options: [PORT_OPTION, DATA_OPTION],
  run: (call) => runDesk(call),
};
