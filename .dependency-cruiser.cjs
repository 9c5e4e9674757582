/** The arrows of ARCHITECTURE.md: each room may import only the rooms listed for it. */
const rooms = {
  model: [],
  sheet: [],
  source: ["sheet"],
  summary: ["model", "source", "sheet"],
  portable: ["sheet"],
  functions: ["model"],
  excel: ["sheet"],
  xlsx: ["sheet"],
  cli: ["xlsx", "portable", "functions", "summary", "source", "sheet"],
  taskpane: ["portable", "summary", "source", "sheet", "model", "functions"],
  commands: ["summary", "source", "sheet"],
  simulator: [],
  gallery: ["summary", "source", "sheet"],
  workbench: ["simulator", "xlsx", "taskpane", "functions", "gallery", "sheet"],
};

/** Composition roots choose an adapter; nothing else may reach one it is not listed for. */
const roots = {
  taskpane: { file: "^src/taskpane/index\\.tsx$", also: ["excel", "xlsx", "commands"] },
  commands: { file: "^src/commands/index\\.ts$", also: ["excel", "taskpane"] },
  workbench: { file: "^src/workbench/index\\.tsx$", also: ["excel", "commands", "summary", "source"] },
};

const folder = (names) => `^src/(${names.join("|")})/`;

const wall = (room) => {
  const allowed = [room, ...rooms[room]];
  const root = roots[room];
  const rules = [
    {
      name: `${room}-arrows`,
      comment: `${room} may import only: ${allowed.join(", ")}`,
      severity: "error",
      from: { path: folder([room]), ...(root ? { pathNot: root.file } : {}) },
      to: { path: "^src/", pathNot: folder(allowed) },
    },
  ];
  if (root) {
    rules.push({
      name: `${room}-root-arrows`,
      severity: "error",
      from: { path: root.file },
      to: { path: "^src/", pathNot: folder([...allowed, ...root.also]) },
    });
  }
  return rules;
};

module.exports = {
  forbidden: [
    ...Object.keys(rooms).flatMap(wall),
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "add-in-without-workbench",
      comment: "Nothing of the simulator, the workbench or its exhibits reaches the add-in's bundle",
      severity: "error",
      from: { path: "^src/(taskpane|commands|functions)/" },
      to: { path: "^src/(simulator|workbench|gallery)/", reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "default"],
    },
  },
};
