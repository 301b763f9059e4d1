import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { POWERFUL } from '@/features/team/place';

describe('roles that wait for a second person', () => {
  it('are those of the contract', () => {
    const yaml = fs.readFileSync('../backend/openapi.yaml', 'utf8');
    const listed = /x-second-person:\n((?: *- .+\n)+)/.exec(yaml)?.[1] ?? '';
    const roles = [...listed.matchAll(/- (.+)/g)].map((m) => m[1]);
    expect([...POWERFUL].sort()).toEqual(roles.sort());
  });
});
