#!/usr/bin/env node
// Runs the gwlint of this package, as if it had been called itself: same arguments, streams,
// signals and exit code.
'use strict';

const { spawn, spawnSync } = require('node:child_process');
const { constants } = require('node:os');
const fs = require('node:fs');
const path = require('node:path');

const kTrouble = 2; // as gwlint itself says that something could not be done
const kPlatforms = path.join(__dirname, '..', 'platforms');

function fail(chinese, english) {
  process.stderr.write(`gwlint: ${chinese}\ngwlint: ${english}\n`);
  process.exit(kTrouble);
}

function folders() {
  try {
    return fs.readdirSync(kPlatforms).sort();
  } catch {
    return [];
  }
}

function findProgram() {
  const program = path.join(kPlatforms, `${process.platform}-${process.arch}`, 'gwlint');
  if (!fs.existsSync(program)) {
    const here = `${process.platform}-${process.arch}`;
    const there = folders().join(', ');
    fail(`此软件包不支持本系统（${here}），只支持：${there}。请从源代码构建 gwlint。`,
      `This package is not for this system (${here}), but for: ${there}. Build gwlint from its source.`);
  }
  return program;
}

// gwlint says its version wherever it runs at all. Where it cannot, the system's loader says why.
function expectToRun(program) {
  const { status, stderr, error } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  if (status === 0) return;
  const why = (error ? error.message : stderr).trim().split('\n')[0];
  fail(`本系统不能运行自带的 gwlint（需要 glibc 2.34、libstdc++ 12 或更高版本，例如 Debian 12、Ubuntu 22.04）：${why}`,
    `The gwlint in this package cannot run on this system; it needs glibc 2.34 and libstdc++ of GCC 12, or later, as in ` +
    `Debian 12 and Ubuntu 22.04: ${why}`);
}

const program = findProgram();
const child = spawn(program, process.argv.slice(2), { stdio: 'inherit' });

// A signal that is sent to us is meant for gwlint; we end when it does.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2']) {
  process.on(signal, () => child.kill(signal));
}

child.on('error', () => expectToRun(program));
child.on('exit', (code, signal) => {
  if (signal !== null) {
    process.removeAllListeners(signal);
    process.kill(process.pid, signal); // so that our caller sees it as well
    setTimeout(() => process.exit(128 + constants.signals[signal]), 1000); // a signal that we ignore
    return;
  }
  // These are also how the loader ends where a library is missing or too old.
  if (code === 1 || code === 127) expectToRun(program);
  process.exitCode = code;
});
