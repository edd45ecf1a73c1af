// Owns the lockfile's entries for platforms other than the one that wrote it. Refuses every other entry.
// `npm install` leaves an optional native package out when its registry does not serve it, and then `npm ci` calls the
// lockfile out of step. An entry with name, version and platform is all that `npm ci` needs to pass over it, or to fetch it.

export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** As the native packages of Biome, rollup and esbuild name them. */
const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

function entryFor(name: string, version: string, from: LockedPackage): LockedPackage | undefined {
  const words = name.split(/[/-]/);
  const system = SYSTEMS.find((one) => words.includes(one));
  const processor = PROCESSORS.find((one) => words.includes(one));
  if (system === undefined || processor === undefined) return undefined;
  const isMusl = words.some((word) => word.startsWith('musl'));
  return {
    version,
    cpu: [processor],
    ...(from.dev === true ? { dev: true } : {}),
    ...(system === 'linux' ? { libc: [isMusl ? 'musl' : 'glibc'] } : {}),
    ...(from.license === undefined ? {} : { license: from.license }),
    optional: true,
    os: [system],
  };
}

/** The native packages that a locked package wants on some platform and that the lockfile does not know, by their place in it. */
export function missingEntries(lockfile: Lockfile): ReadonlyMap<string, LockedPackage> {
  const missing = new Map<string, LockedPackage>();
  for (const [place, from] of Object.entries(lockfile.packages)) {
    for (const [name, version] of Object.entries(from.optionalDependencies ?? {})) {
      const own = `${place}/node_modules/${name}`;
      const hoisted = `node_modules/${name}`;
      const entry = entryFor(name, version, from);
      if (entry && !(own in lockfile.packages) && !(hoisted in lockfile.packages)) missing.set(hoisted, entry);
    }
  }
  return missing;
}

/** The lockfile with those entries in, in npm's order. */
export function withAllPlatforms<L extends Lockfile>(lockfile: L): L {
  const all = [...Object.entries(lockfile.packages), ...missingEntries(lockfile)];
  return { ...lockfile, packages: Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, 'en'))) };
}
