import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'

const CLOCKS = [
  { object: 'Date', property: 'now', message: 'time comes from src/device.ts' },
  { object: 'Math', property: 'random', message: 'randomness comes from src/device.ts' },
  { object: 'crypto', property: 'randomUUID', message: 'ids come from src/rules/names.ts' },
]

export default tseslint.config(
  { ignores: ['node_modules', 'src/generated', 'dist', '.bench'] },
  ...tseslint.configs.recommended,
  ...vue.configs['flat/essential'],
  {
    files: ['**/*.ts', '**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser, sourceType: 'module' } },
    rules: {
      'no-restricted-properties': ['error', ...CLOCKS],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'time comes from src/device.ts' },
        { selector: 'Literal[regex.flags=/m/]', message: 'under the flag m, $ means the end of any line' },
        { selector: "NewExpression[callee.name='RegExp'] > Literal:nth-child(2)[value=/m/]", message: 'under the flag m, $ means the end of any line' },
        { selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]', message: 'text stays text' },
        { selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment|parseFromString)$/]', message: 'text stays text' },
      ],
      'no-eval': 'error',
      'no-new-func': 'error',
      'vue/no-v-html': 'error',
      'vue/no-static-inline-styles': 'error',
      'vue/multi-word-component-names': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['src/device.ts', 'bench/**'], rules: { 'no-restricted-properties': 'off', 'no-restricted-syntax': 'off' } },
  {
    files: ['src/rules/**', 'src/replica/**', 'src/exchange/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: ['vue', 'vue-router', 'vue-i18n'], patterns: ['**/ui/**', '**/pages/**', '**/office', '**/words'] },
      ],
    },
  },
)
