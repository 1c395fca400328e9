import { Argument, Command, CommanderError, Option } from 'commander';
import { fault, FaultError, type Fault } from '../../lib/index.js';
import { COMMANDS } from './commands/index.js';
import type { Console } from './console.js';
import { EXIT, type ExitStatus } from './exit.js';
import { reportFault } from './report.js';
import { GROUPS, type Options, type Verb } from './verb.js';

/** Runs one command line. Never throws: what goes wrong is told on standard error and by the exit status. */
export async function runProgram(
  argv: readonly string[],
  version: string,
  console: Console,
): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.ok;
  const program = describe(version, console, async (verb, args, options) => {
    status = await verb.run({ arguments: args, options, console });
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    return reportFault(console, faultOf(error));
  }
}

function faultOf(error: unknown): Fault {
  if (error instanceof FaultError) return error.fault;
  return fault('internal', { reason: error instanceof Error ? error.message : String(error) });
}

type Act = (verb: Verb, args: readonly string[], options: Options) => Promise<void>;

function describe(version: string, console: Console, act: Act): Command {
  const program = new Command('readout')
    .description('Reads official statements and keeps the record: who said that who did what to whom.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .exitOverride()
    .configureOutput({
      writeOut: (words) => void console.stdout.write(words),
      writeErr: (words) => void console.stderr.write(words),
    })
    .showHelpAfterError('(readout --help lists the commands)');
  for (const verb of COMMANDS) program.addCommand(commandOf(verb, act).copyInheritedSettings(program));
  return program;
}

function commandOf(verb: Verb, act: Act): Command {
  const command = new Command(verb.name)
    .description(verb.summary)
    .helpGroup(GROUPS[verb.group])
    .helpOption('-h, --help', 'print help');
  for (const { flags, summary } of verb.arguments) command.addArgument(new Argument(flags, summary));
  for (const { flags, summary } of verb.options) command.addOption(new Option(flags, summary));
  return command.action(async () => {
    await act(verb, command.args, command.opts<Options>());
  });
}
