import { addWords } from '@/shared/i18n/words';
import { addCoded } from '@/shared/lib/problem';
import en from './words/en.json';
import zh from './words/zh-CN.json';
import '@/features/schemes/words';
import '@/shared/ui/money/words';

addWords(zh, en);
addCoded({
  'waiver.move': { state: 'waivers.state', allowed: 'waivers.move' },
  'waiver.not-eligible': { kinds: 'waivers.check' },
  'waiver.unknown-left': { kinds: 'waivers.check' },
});
