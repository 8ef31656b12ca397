/** What package.json asks for; npm only warns about it. */
const OLDEST = [22, 12] as const;

/** Why the command cannot run on this version of Node; undefined if it can. */
export const problemWith = (version: string): string | undefined => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isOld = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
  return isOld ? `needs Node.js ${OLDEST.join('.')} or later; this is ${version}.` : undefined;
};
