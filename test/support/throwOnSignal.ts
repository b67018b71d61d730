// For `node --require`: makes a program throw outside every handler when it gets SIGUSR2.
process.on('SIGUSR2', () => {
  setImmediate(() => {
    throw new Error('thrown on purpose');
  });
});
