import { useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/client';
import type { ReportView } from '@/api/gen/types.gen';
import { codeText, errorText } from '@/shared/lib/problem';
import { useUnsavedGuard } from '@/shared/lib/useUnsavedGuard';
import { bodyOf, type Draft, draftOf, fieldsOf } from './draft';
import type { Door } from './place';

/** How it stands with what was typed. */
export type Saving =
  | { how: 'asFound' | 'waiting' | 'saving' }
  | { how: 'saved'; at: Date }
  | { how: 'refused'; why: string }
  | { how: 'conflict' };

const PAUSE_MS = 1_000;

export type Edited = ReturnType<typeof useDraft>;

/**
 * What is typed is kept without being asked: a moment after the last key, and at once when a field is left. One write at a
 * time, each on the version the one before gave; where somebody else has written meanwhile, the person decides.
 */
export function useDraft(report: ReportView, door: Door) {
  const { t } = useTranslation();
  const qc = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(report));
  const [saving, setSaving] = useState<Saving>({ how: 'asFound' });
  const [errors, setErrors] = useState<Record<string, string>>({});
  const latest = useRef(draft);
  const version = useRef(report.version);
  const unsaved = useRef(false);
  // Until the person has decided whose entries stay, writing again would only be refused again.
  const torn = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const queue = useRef(Promise.resolve(true));
  const guard = useUnsavedGuard(() => unsaved.current);

  const put = (next: Draft) => {
    latest.current = next;
    setDraft(next);
  };
  const keep = (fresh: ReportView) => {
    version.current = fresh.version;
    qc.setQueryData(door.key, fresh);
  };
  const write = async (): Promise<boolean> => {
    clearTimeout(timer.current);
    if (torn.current) return false;
    if (!unsaved.current) return true;
    unsaved.current = false;
    setSaving({ how: 'saving' });
    try {
      keep(await door.save(version.current, bodyOf(fieldsOf(report.form.content), latest.current)));
      setSaving({ how: 'saved', at: new Date() });
      return true;
    } catch (e) {
      unsaved.current = true;
      setErrors((now) => ({ ...now, ...fieldErrors(t, e) }));
      torn.current = e instanceof ApiError && e.status === 412;
      setSaving(torn.current ? { how: 'conflict' } : { how: 'refused', why: why(t, e) });
      return false;
    }
  };
  /** Saves what is not saved yet; false where that did not work. */
  const flush = () => {
    queue.current = queue.current.then(write);
    return queue.current;
  };
  const later = useRef(flush);
  later.current = flush;

  const change = (patch: Partial<Draft>, key: string) => {
    put({ ...latest.current, ...patch });
    unsaved.current = true;
    setErrors(({ [key]: _, ...rest }) => rest);
    setSaving((now) => (now.how === 'conflict' ? now : { how: 'waiting' }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void later.current(), PAUSE_MS);
  };
  useEffect(() => () => clearTimeout(timer.current), []);

  // Somebody else's version that came in while nothing of ours was waiting.
  useEffect(() => {
    if (report.version <= version.current || unsaved.current) return;
    version.current = report.version;
    latest.current = draftOf(report);
    setDraft(latest.current);
  }, [report]);

  /** After a conflict: mine are written over theirs, or theirs are shown and mine are gone. */
  const settle = async (mine: boolean) => {
    try {
      const fresh = await door.read();
      torn.current = false;
      if (!mine) {
        unsaved.current = false;
        put(draftOf(fresh));
        setSaving({ how: 'asFound' });
      }
      keep(fresh);
      if (mine) await flush();
    } catch (e) {
      setSaving({ how: 'refused', why: errorText(t, e) });
    }
  };
  return {
    draft,
    saving,
    errors,
    setErrors,
    flush,
    settle,
    /** The version to file, once all is saved. */
    version: () => version.current,
    /** Also what nobody touched, such as what is as last time. */
    saveAll: () => {
      unsaved.current = true;
      return flush();
    },
    /** A paper for a section; it makes a version of its own, so what was typed goes first. */
    attach: async (section: string, file: File) => {
      if (!(await flush())) throw new Error('not saved');
      keep(await door.attach(version.current, section, file));
    },
    left: guard.saved,
    type: (key: string, text: string) =>
      change(
        {
          typed: { ...latest.current.typed, [key]: text },
          // What was confirmed or explained was that number.
          confirmed: latest.current.confirmed.filter((k) => k !== key),
          notes: Object.fromEntries(Object.entries(latest.current.notes).filter(([k]) => k !== key)),
        },
        key,
      ),
    note: (key: string, text: string) => change({ notes: { ...latest.current.notes, [key]: text } }, key),
    confirm: (key: string, yes: boolean) => {
      const others = latest.current.confirmed.filter((k) => k !== key);
      change({ confirmed: yes ? [...others, key] : others }, key);
      void flush();
    },
  };
}

const AT = /^#?\/(?:answers|notes|confirmed)\/([^/]+)/;

/** The texts of a refusal by the fields they are about. */
export const fieldErrors = (t: TFunction, e: unknown): Record<string, string> =>
  Object.fromEntries(
    (e instanceof ApiError ? (e.errors ?? []) : []).flatMap((one) => {
      const key = AT.exec(one.pointer)?.[1];
      return key ? [[key, codeText(t, one)]] : [];
    }),
  );

/** A refusal that is told at its fields needs only to say that it was one. */
const why = (t: TFunction, e: unknown) =>
  Object.keys(fieldErrors(t, e)).length > 0 ? t('periodReports.notSaved') : errorText(t, e);
