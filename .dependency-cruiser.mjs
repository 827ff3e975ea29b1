// Who may import whom. The rooms and the reasons stand in README.md and in test/house/README.md.
const ours = '^(shared|functions|infra|web|test)/';
const testFile = '[.]test[.]tsx?$';
const nodeBuiltins = ['core'];

/** A rule that forbids what `from` may not import; `comment` is printed with every violation. */
const forbid = (name, comment, { from, to }) => ({ name, comment, severity: 'error', from, to });

const sharedRules = [
  forbid('shared-stands-alone', 'shared/ imports nothing of ours outside shared/.', {
    from: { path: '^shared/' },
    to: { path: '^(functions|infra|web|test)/' },
  }),
  forbid('shared-has-no-node', 'shared/ runs in a browser and in Lambda: no node: modules.', {
    from: { path: '^shared/', pathNot: testFile },
    to: { dependencyTypes: nodeBuiltins },
  }),
  forbid('shared-packages', 'Of packages, shared/ takes zod/mini alone.', {
    from: { path: '^shared/', pathNot: testFile },
    to: { path: 'node_modules', pathNot: 'node_modules/zod/' },
  }),
];

const functionRules = [
  forbid('functions-imports', 'functions/ imports shared/ and itself.', {
    from: { path: '^functions/' },
    to: { path: '^(infra|web|test)/' },
  }),
  forbid('store-only-in-entry-files', 'Routes get their ports as arguments; only entry files (lambda.ts) build the store.', {
    from: { path: '^functions/(api|jobs)/', pathNot: ['/lambda[.]ts$', testFile] },
    to: { path: '^functions/store/', pathNot: '^functions/store/port[.]ts$' },
  }),
  forbid('store-below-api', 'functions/store knows nothing of HTTP.', {
    from: { path: '^functions/store/' },
    to: { path: '^functions/(api|jobs)/' },
  }),
  forbid('sdk-only-in-store', 'functions/store is the only importer of the AWS SDK.', {
    from: { path: '^(shared|web|functions/(api|jobs)|infra)/', pathNot: testFile },
    to: { path: 'node_modules/@(aws-sdk|smithy)/' },
  }),
];

const webRules = [
  forbid('web-imports', 'web/ imports shared/ and itself.', { from: { path: '^web/' }, to: { path: '^(functions|infra|test)/' } }),
  forbid('web-has-no-node', 'Pages run in a browser; only the build and the tests use node: modules.', {
    from: { path: '^web/', pathNot: [testFile, '^web/build'] },
    to: { dependencyTypes: nodeBuiltins },
  }),
];

const infraRules = [
  forbid('cloud-imports', 'infra/aws imports only shared/kernel constants and functions/store/tables.ts.', {
    from: { path: '^infra/aws/' },
    to: { path: ours, pathNot: ['^infra/aws/', '^shared/kernel/', '^functions/store/tables[.]ts$'] },
  }),
  forbid('local-imports', 'infra/local imports functions/ and shared/.', {
    from: { path: '^infra/local/' },
    to: { path: '^(web|test|infra/aws)/' },
  }),
  forbid('cloud-library-stays-in-infra', 'The cloud library is for infra/aws.', {
    from: { path: ours, pathNot: ['^infra/aws/', '^test/'] },
    to: { path: 'node_modules/(aws-cdk-lib|constructs|cdk-nag)/' },
  }),
];

const generalRules = [
  forbid('nobody-imports-test', 'Nobody imports test/.', { from: { pathNot: '^test/' }, to: { path: '^test/' } }),
  forbid('nobody-imports-test-files', 'A test file is imported by nobody.', { from: {}, to: { path: testFile } }),
  forbid('nobody-imports-infra', 'Nobody imports infra/ (tests do, to drive it).', {
    from: { pathNot: ['^infra/', '^test/'] },
    to: { path: '^infra/' },
  }),
  forbid('no-cycles', 'A cycle of imports means two files are one idea, or an idea is missing.', { from: {}, to: { circular: true } }),
  forbid('no-unresolvable', 'The import leads nowhere.', { from: {}, to: { couldNotResolve: true } }),
  forbid('no-undeclared-packages', 'Every package that is imported is named in package.json.', {
    from: { path: ours },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  }),
  forbid('production-packages', 'What runs in Lambda or in the browser is a dependency, not a devDependency.', {
    from: { path: '^(shared|functions|web)/', pathNot: [testFile, '^web/build', '^functions/build[.]ts$'] },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
  }),
];

export default {
  forbidden: [...sharedRules, ...functionRules, ...webRules, ...infraRules, ...generalRules],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|[.]cache|[.]data|cdk[.]out)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
