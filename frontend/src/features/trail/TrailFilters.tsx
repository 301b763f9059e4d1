import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Action, SubjectType, type TrailEntry, type TrailOutcome } from '@/api/gen/types.gen';
import { DateInput } from '@/shared/ui/DateInput';
import { FilterBar, ManyFilter, OneFilter, SearchFilter } from '@/shared/ui/Filters';
import { ParkFilter } from './ParkFilter';
import type { TrailSearch } from './search';
import { actionText, subjectText } from './words';

type Props = {
  search: TrailSearch;
  entries: TrailEntry[];
  set: (p: Partial<TrailSearch>) => void;
  reset: () => void;
};

/** What the page is narrowed to; all of it is in the URL, so a finding can be sent to somebody as a link. */
export function TrailFilters({ search, entries, set, reset }: Props) {
  const { t, i18n } = useTranslation();
  const byWord = <T extends string>(all: T[], text: (v: T) => string) =>
    all.toSorted((a, b) => text(a).localeCompare(text(b), i18n.language));
  const action = (v: Action) => actionText(t, v);
  const subject = (v: SubjectType) => subjectText(t, v);
  return (
    <FilterBar active={Object.values(search).some((v) => v !== undefined)} onReset={reset}>
      <ParkFilter value={search.park} onChange={(park) => set({ park })} />
      <ManyFilter
        label={t('trail.what')}
        values={byWord(Object.values(Action), action)}
        text={action}
        value={search.action}
        onChange={(v) => set({ action: v })}
        searchable
      />
      <OneFilter
        label={t('trail.whom')}
        value={search.subjectType}
        options={byWord(Object.values(SubjectType), subject).map((v) => ({ value: v, label: subject(v) }))}
        onChange={(subjectType) => set({ subjectType })}
        searchable
      />
      <OneFilter<TrailOutcome>
        label={t('trail.outcome')}
        value={search.outcome}
        options={[
          { value: 'DONE', label: t('trail.result.DONE') },
          { value: 'DENIED', label: t('trail.result.DENIED') },
        ]}
        onChange={(outcome) => set({ outcome })}
      />
      <div className="filter">
        <DateInput
          aria-label={t('trail.from')}
          placeholder={t('trail.from')}
          value={search.from}
          onChange={(v) => set({ from: v ?? undefined })}
        />
      </div>
      <div className="filter">
        <DateInput
          aria-label={t('trail.to')}
          placeholder={t('trail.to')}
          value={search.to}
          onChange={(v) => set({ to: v ?? undefined })}
        />
      </div>
      <SearchFilter label={t('trail.requestFilter')} value={search.request} onChange={(request) => set({ request })} />
      {search.actor && (
        <Only
          label={t('trail.actor')}
          name={entries.find((e) => e.actorId === search.actor)?.actorName}
          onClear={() => set({ actor: undefined })}
        />
      )}
      {search.subject && (
        <Only
          label={t('trail.whom')}
          name={entries.find((e) => e.subjectId === search.subject)?.label}
          onClear={() => set({ subject: undefined })}
        />
      )}
    </FilterBar>
  );
}

/** A person or thing that was clicked in a row; the name is known as long as a row tells it. */
function Only({ label, name, onClear }: { label: string; name?: string | null; onClear: () => void }) {
  const { t } = useTranslation();
  const text = `${label} ${name ?? t('trail.chosen')}`;
  return (
    <Button
      icon={<CloseOutlined aria-hidden />}
      iconPlacement="end"
      aria-label={t('trail.notOnly', { text })}
      onClick={onClear}
    >
      {text}
    </Button>
  );
}
