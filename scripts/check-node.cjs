// Plain JavaScript, so that any Node can say what is wrong. `node` is an optional dependency (Node 24 as a package): npm
// puts it first on the scripts' PATH, and says nothing when its installation failed.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(
    `tempmail-gateway needs Node 22.19 or newer; this is ${process.version}.\n` +
      'npm ci normally brings Node 24 along (the package "node"), so its installation was skipped or failed here.\n' +
      'Run: npm ci --include=optional --foreground-scripts, or install Node 24 from your distribution or nodejs.org.\n',
  );
  process.exit(1);
}
