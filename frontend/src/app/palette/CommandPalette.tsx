import { useNavigate } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '@/api/gen/types.gen';
import { useCan } from '@/shared/lib/useCan';
import { type Item, matches, recentItems, rememberItem } from './items';
import { useFound } from './useFound';
import { usePages } from './usePages';

type Props = { me: Me; parkId: string | undefined; onClose: () => void };

/** Goes anywhere by a few letters: a combobox whose list is always open. */
export default function CommandPalette({ me, parkId, onClose }: Props) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const { items, busy, failed } = useItems(me, parkId, text.trim());
  const navigate = useNavigate();
  useEffect(() => dialog.current?.showModal(), []);
  const go = (item: Item | undefined) => {
    if (!item) return;
    if (parkId && item.group !== 'pages') rememberItem(me.userId, parkId, item);
    onClose();
    void navigate(item.link);
  };
  const chosen = Math.min(at, items.length - 1);
  const onKeyDown = (e: React.KeyboardEvent) => {
    if (e.nativeEvent.isComposing) return;
    const next = step(e.key, chosen, items.length);
    if (next !== undefined) setAt(next);
    else if (e.key === 'Enter') go(items[chosen]);
    else return;
    e.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={t('palette.open')}
      onClose={onClose}
      onPointerDown={(e) => e.target === dialog.current && onClose()}
    >
      <input
        className="palette-input"
        role="combobox"
        aria-expanded
        aria-autocomplete="list"
        aria-controls={list}
        aria-activedescendant={items[chosen] && optionId(list, chosen)}
        aria-label={t('palette.placeholder')}
        placeholder={t('palette.placeholder')}
        autoComplete="off"
        maxLength={100}
        value={text}
        onChange={(e) => {
          setText(e.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <Options id={list} items={items} chosen={chosen} go={go} point={setAt} />
      <p className="palette-foot" role="status">
        {status(t, { busy, failed, none: items.length === 0, q: text.trim() })}
      </p>
    </dialog>
  );
}

const optionId = (list: string, n: number) => `${list}-${n}`;

const step = (key: string, at: number, count: number) => {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at + count - 1) % count;
  return undefined;
};

type Status = { busy: boolean; failed: boolean; none: boolean; q: string };

function status(t: TFunction, { busy, failed, none, q }: Status) {
  if (busy) return t('palette.busy');
  if (failed) return t('palette.failed');
  return none && q ? t('palette.none', { q }) : t('palette.hint');
}

/** Nothing typed: what was opened last, then the pages. Else the pages that match and what the lists find. */
function useItems(me: Me, parkId: string | undefined, q: string) {
  const can = useCan(parkId ?? '');
  const pages = usePages(me, parkId);
  const { items: found, busy, failed } = useFound(parkId, q);
  if (q) return { items: [...pages.filter((p) => matches(p, q)), ...found], busy, failed };
  const recent = parkId ? recentItems(me.userId, parkId, can) : [];
  return { items: [...recent, ...pages], busy: false, failed: false };
}

type OptionsProps = {
  id: string;
  items: Item[];
  chosen: number;
  go: (item: Item) => void;
  point: (n: number) => void;
};

function Options({ id, items, chosen, go, point }: OptionsProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen >= 0) box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen]);
  return (
    <div className="palette-list" id={id} role="listbox" aria-label={t('palette.open')} ref={box}>
      {items.map((item, n) => (
        <div key={item.group + item.id} role="presentation">
          {item.group !== items[n - 1]?.group && (
            <div className="palette-group" role="presentation">
              {t(`palette.${item.group}`)}
            </div>
          )}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: focus stays in the combobox, which names the option */}
          <div
            className="palette-option"
            id={optionId(id, n)}
            role="option"
            aria-selected={n === chosen}
            onClick={() => go(item)}
            onPointerMove={() => n !== chosen && point(n)}
          >
            <span>{item.text}</span>
            {item.note && <small>{item.note}</small>}
          </div>
        </div>
      ))}
    </div>
  );
}
