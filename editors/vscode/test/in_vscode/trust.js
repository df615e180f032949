// What a workspace says of gwlint.path, in VS Code itself. See in_vscode.js.
import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { Workbench } from './workbench.js';

// Opens a workspace that names a program of its own, and says whether that was run.
async function isRun(settings, icon) {
  const code = new Workbench(process.env.GWLINT_BINARY, settings);
  try {
    const program = join(code.reports, 'gwlint');
    const mark = join(code.folder, 'was-run');
    writeFileSync(program, `#!/bin/sh\ntouch '${mark}'\nexit 1\n`);
    chmodSync(program, 0o755);
    mkdirSync(join(code.reports, '.vscode'));
    writeFileSync(join(code.reports, '.vscode/settings.json'), JSON.stringify({ 'gwlint.path': program }));
    writeFileSync(join(code.reports, '报告.docx'), ''); // so that the extension starts
    await code.open({ width: 1280, height: 800 }, icon);
    return existsSync(mark);
  } finally {
    await code.close();
  }
}

it('is not followed where the workspace is not trusted: the user’s gwlint runs', async () => {
  assert.equal(await isRun({
    'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never',
  }, 'check'), false);
});

it('is followed where the workspace is trusted', async () => {
  assert.equal(await isRun({ 'security.workspace.trust.enabled': false }, 'warning'), true);
});
