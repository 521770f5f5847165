import { pino } from 'pino';
import { startApp, startSandboxAlone } from './app.ts';
import { gatewayBanner, sandboxBanner } from './banner.ts';
import { readConfig } from './config.ts';
import { ExitCode, explainStart } from './exit.ts';

try {
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel, base: null }, pino.destination({ dest: 2, sync: true }));
  const crash = (error: unknown) => {
    log.fatal({ err: error }, 'Crashed');
    process.exit(ExitCode.CRASH);
  };
  process.on('uncaughtException', crash).on('unhandledRejection', crash);

  let stop: () => Promise<void>;
  if (process.argv[2] === 'sandbox') {
    const sandbox = await startSandboxAlone(config, log);
    process.stdout.write(sandboxBanner(sandbox, config));
    stop = () => sandbox.close();
  } else {
    const app = await startApp(config, log);
    process.stdout.write(gatewayBanner(app, config));
    stop = () => app.drain();
  }

  let signals = 0;
  const onSignal = (signal: NodeJS.Signals) => {
    signals += 1;
    // Asked twice, it goes at once.
    if (signals > 1) process.exit(ExitCode.KILLED);
    log.info({ signal }, 'Draining');
    stop().then(() => process.exit(ExitCode.OK), crash);
  };
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal);
} catch (error) {
  const { code, message } = explainStart(error);
  process.stderr.write(`${message}\n`);
  process.exit(code);
}
