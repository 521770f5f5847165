import { setFlagsFromString } from 'node:v8';
import { pino } from 'pino';
import { isAbandonedField } from './abandoned-field.ts';
import { startApp } from './app.ts';
import { gatewayBanner, sandboxBanner } from './banner.ts';
import { readConfig } from './config.ts';
import { ExitCode, explainStart } from './exit.ts';
import { createLog } from './log.ts';
import { startConfiguredSandbox } from './start-sandbox.ts';

// What waits for the upstream lives long enough for V8 to make all that is like it among the old from then on; there it is dead
// but not collected, and keeps whatever it refers to: a quarter of what every request makes, copied at each small collection
// (decision 41).
setFlagsFromString('--no-allocation-site-pretenuring');

try {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel, pino.destination({ dest: 2, sync: true }));
  const crash = (error: unknown) => {
    log.fatal({ err: error }, 'Crashed');
    process.exit(ExitCode.CRASH);
  };
  process.on('uncaughtException', crash).on('unhandledRejection', (error) => {
    if (isAbandonedField(error)) log.debug({ err: error }, 'A field failed that nobody waited for');
    else crash(error);
  });

  const start = async () => {
    if (process.argv[2] === 'sandbox') {
      const sandbox = await startConfiguredSandbox(config, log);
      return { banner: sandboxBanner(sandbox, config), stop: () => sandbox.close() };
    }
    const app = await startApp(config, log);
    return { banner: gatewayBanner(app, config), stop: () => app.drain() };
  };
  const starting = start();

  let firstAt: number | undefined;
  const onSignal = (signal: NodeJS.Signals) => {
    if (firstAt !== undefined) {
      // Asked again, it goes at once; but Ctrl-C under npm comes twice by itself, from the terminal and from npm.
      if (performance.now() - firstAt > 1000) process.exit(ExitCode.KILLED);
      return;
    }
    firstAt = performance.now();
    log.info({ signal }, 'Draining');
    // A start that fails is told of below.
    starting.then(({ stop }) => stop().then(() => process.exit(ExitCode.OK), crash)).catch(() => {});
  };
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal);

  process.stdout.write((await starting).banner);
  // V8's default, which scripts/compile-cache.cjs lowers for the time of the start.
  setFlagsFromString('--semi-space-growth-factor=2');
} catch (error) {
  const { code, message } = explainStart(error);
  process.stderr.write(`${message}\n`);
  process.exit(code);
}
