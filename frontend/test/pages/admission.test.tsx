import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { open } from '../support/open';
import { application } from '../support/reviewWorld';
import { replyWith } from '../support/server';
import { id, PARK } from '../support/world';

const PAGE = `/parks/${PARK}/applications/${application.id}`;
const paper = { id: id(44, 1), kind: 'LICENCE', fileName: '营业执照（示例）.pdf', size: 1000 };
const line = {
  ...{ criterion: 0, metric: 'AGE_MONTHS', operator: 'AT_MOST', thresholds: ['24'], severity: 'MUST', values: ['10'] },
  ...{
    origin: 'PAPERS',
    asOf: null,
    measuredOn: null,
    boundary: null,
    level: null,
    claimed: null,
    verdict: 'PASS',
    waiverReason: null,
  },
  ...{ waivedBy: null, evidence: null },
};
const check = {
  ...{ id: id(45, 1), policyName: '入驻政策（示例）', policyNumber: 1, contentHash: 'a'.repeat(64) },
  ...{ judgedOn: '2026-11-02', verdict: 'PASS', lines: [{ line, waivable: false }] },
  proofs: [{ metric: 'AGE_MONTHS', paperId: paper.id }],
  ...{ checkedBy: '张园长（示例）', checkedAt: '2026-11-02T01:00:00Z', current: true },
};

const shown = (more: object) =>
  replyWith('get', '/parks/:park/applications/:application', 200, {
    ...application,
    ...{ state: 'ACCEPTED', papers: [paper], check },
    ...more,
  });

describe('an application as the office reads it', () => {
  it('names the paper that proves a criterion also to those who may not judge it any more', async () => {
    shown({});
    await open(PAGE, 'checker');
    expect(await screen.findByText('证明材料：营业执照')).toBeVisible();
    const links = screen.getAllByRole('link', { name: paper.fileName });
    expect(links).toHaveLength(2);
    for (const link of links) expect(link).toHaveAttribute('href', expect.stringContaining(`/papers/${paper.id}`));
  });

  const asked = '预审之后申请有变动，请重新预审。';

  it('asks for the pre-check anew while one may be made', async () => {
    shown({ state: 'SUBMITTED', check: { ...check, current: false }, abilities: ['check'] });
    await open(PAGE);
    expect(await screen.findByText(asked)).toBeVisible();
  });

  it('asks nobody for it once the application was taken', async () => {
    shown({ check: { ...check, current: false } });
    await open(PAGE);
    expect(await screen.findAllByRole('link', { name: paper.fileName })).toHaveLength(2);
    expect(screen.queryByText(asked)).toBeNull();
  });

  it('leads to the earlier application it follows', async () => {
    shown({ previous: { id: id(40, 9), number: 'RZ2026-0003', state: 'CONTRACTED' } });
    await open(PAGE);
    expect(await screen.findByRole('link', { name: 'RZ2026-0003' })).toHaveAttribute(
      'href',
      `/parks/${PARK}/applications/${id(40, 9)}`,
    );
  });
});

describe('what anybody may see', () => {
  const none = { items: [], page: 1, size: 20, total: 0, more: false };

  it('leads from the calls to the notices', async () => {
    replyWith('get', '/public/parks/:park', 200, { id: PARK, name: '园区（示例）' });
    replyWith('get', '/public/parks/:park/calls', 200, none);
    await open(`/apply/${PARK}`, 'newcomer');
    expect(await screen.findByRole('link', { name: '查看本园区正在公示的事项' })).toHaveAttribute(
      'href',
      `/notices/${PARK}`,
    );
  });

  it('leads from the notices to the calls', async () => {
    replyWith('get', '/public/parks/:park', 200, { id: PARK, name: '园区（示例）' });
    replyWith('get', '/public/parks/:park/notices', 200, none);
    await open(`/notices/${PARK}`, 'newcomer');
    expect(await screen.findByRole('link', { name: '查看本园区正在进行的招募' })).toHaveAttribute(
      'href',
      `/apply/${PARK}`,
    );
  });

  it.each([
    ['has its paper', { text: '正文（示例）', paper: { fileName: '公示.pdf', size: 1, sha256: 'b'.repeat(64) } }, 1],
    ['has none once it was taken back', { text: null, paper: null, withdrawReason: '有误' }, 0],
  ])('a notice %s', async (_what, more, papers) => {
    const noticeId = id(46, 1);
    replyWith('get', '/public/parks/:park/notices/:notice', 200, {
      ...{ id: noticeId, kind: 'GENERAL', state: 'OVER', title: '名单公示（示例）', textHash: 'a'.repeat(64) },
      ...{ postedOn: '2026-11-02', lastDay: '2026-11-09', workingDays: 5, calendarComplete: true, open: false },
      ...{ daysLeft: 0, withdrawReason: null },
      ...more,
    });
    await open(`/notices/${PARK}/${noticeId}`, 'newcomer');
    await screen.findByRole('heading', { level: 1, name: '名单公示（示例）' });
    const links = screen.queryAllByRole('link', { name: '公示.pdf' });
    expect(links).toHaveLength(papers);
    for (const link of links)
      expect(link).toHaveAttribute('href', `/api/v1/public/parks/${PARK}/notices/${noticeId}/paper`);
  });
});
