// Generates the client beside the committed one and compares. `openapi-ts --dry-run` would empty the output folder first.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const committed = 'src/api/gen';
const fresh = fs.mkdtempSync(path.join(os.tmpdir(), 'seedbed-client-'));

function files(root, dir = '') {
  return fs.readdirSync(path.join(root, dir), { withFileTypes: true }).flatMap((e) => {
    const p = path.join(dir, e.name);
    return e.isDirectory() ? files(root, p) : [p];
  });
}

const run = spawnSync('openapi-ts', [], { env: { ...process.env, SEEDBED_CLIENT_OUT: fresh }, encoding: 'utf8' });
if (run.status !== 0) {
  console.error(run.stdout, run.stderr);
  process.exit(1);
}
const all = [...new Set([...files(committed), ...files(fresh)])];
const differs = all.filter((f) => {
  const [a, b] = [path.join(committed, f), path.join(fresh, f)];
  return !fs.existsSync(a) || !fs.existsSync(b) || fs.readFileSync(a, 'utf8') !== fs.readFileSync(b, 'utf8');
});
fs.rmSync(fresh, { recursive: true });
if (differs.length) {
  console.error(
    `The generated client is not what openapi.yaml gives; run npm run generate:\n  ${differs.join('\n  ')}`,
  );
  process.exit(1);
}
console.log(`client matches openapi.yaml (${all.length} files)`);
