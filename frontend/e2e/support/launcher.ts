import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The running system's own folder: only whoever runs it has this, as only they can go around it. */
const DATA = process.env.SEEDBED_DATA ?? path.resolve('..', '.seedbed');

const saved = (file: string, key: string) => {
  const line = readFileSync(path.join(DATA, `${file}.properties`), 'utf8')
    .split('\n')
    .find((l) => l.startsWith(`${key}=`));
  if (!line) throw new Error(`no ${key} in ${file}.properties`);
  return line.slice(key.length + 1);
};

/** SQL past the application, with the rights of the tables' owner. */
export function asOwner(sql: string) {
  const java = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const url = `jdbc:postgresql://127.0.0.1:${saved('ports', 'postgres')}/seedbed`;
  const run = spawnSync(java, ['-cp', path.join(DATA, 'run', 'local', '*'), 'e2e/support/OwnerSql.java', url, sql], {
    encoding: 'utf8',
    env: { ...process.env, PGPASSWORD: saved('secrets', 'database.seedbed') },
  });
  if (run.status !== 0) throw new Error(run.stderr);
}

/** `./seedbed audit verify` as an administrator types it. */
export function auditVerify(...given: string[]) {
  const run = spawnSync(path.resolve('..', 'seedbed'), ['audit', 'verify', '--data', DATA, ...given], {
    encoding: 'utf8',
  });
  return { code: run.status, said: run.stdout + run.stderr };
}

const CLOCK = path.join(DATA, 'clock');

/** Every process of the running system goes on from this moment, `2026-02-13T09:00:00+08:00`. */
export function setClock(moment: string) {
  writeFileSync(`${CLOCK}.new`, moment);
  renameSync(`${CLOCK}.new`, CLOCK);
}

export const letClockGo = () => rmSync(CLOCK, { force: true });
