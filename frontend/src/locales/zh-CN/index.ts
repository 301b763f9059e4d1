const files = import.meta.glob<object>('./*.json', { eager: true, import: 'default' });

/** One tree, its first level named by the file. */
export default Object.fromEntries(
  Object.entries(files).map(([path, texts]) => [path.replace(/^\.\/(.*)\.json$/, '$1'), texts]),
);
