import { addWords } from '@/shared/i18n/words';
import en from './words/en.json';
import zh from './words/zh-CN.json';

/** Kinds of fees, of money and of taxes: several pages of money name them, the first load does not. */
addWords(zh, en);
