import { clock } from '@/shared/lib/clock';
import type { Column, Span } from './grid/geometry';
import { USUAL_MINUTES, type View } from './view';

/** What a time, a booking and a move in the grid lead to. */
export const gridOf = (set: View['set']) => ({
  minutes: USUAL_MINUTES,
  onOpen: (booking: string) => set({ booking, open: undefined }),
  onChoose: ({ facilityId, day }: Column, span: Span) =>
    set({
      ...{ open: 'book', booking: undefined, facility: facilityId, date: day },
      ...{ from: clock(span.from), to: clock(span.to) },
    }),
});
