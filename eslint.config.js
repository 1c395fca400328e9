import tseslint from 'typescript-eslint';
import prettier from 'eslint-config-prettier';

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      'coverage/**',
      'readout-data/**',
      'data/**',
      'models/**',
      '.cache/**',
    ],
  },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  prettier,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // Indexing under noUncheckedIndexedAccess: bounds are checked by the loops around it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name the export: no default exports.' },
      ],
      'max-lines': ['error', { max: 500 }],
    },
  },
  { files: ['*.config.ts', 'web/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
