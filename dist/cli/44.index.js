export const id = 44;
export const ids = [44];
export const modules = {

/***/ 9044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importWheels: () => (/* binding */ importWheels)
});

// EXTERNAL MODULE: ./packages/toolchain/src/index.ts + 91 modules
var src = __webpack_require__(3909);
// EXTERNAL MODULE: ./packages/wheelhouse/src/index.ts + 19 modules
var wheelhouse_src = __webpack_require__(6999);
// EXTERNAL MODULE: ./packages/platform/src/index.ts + 26 modules
var platform_src = __webpack_require__(7063);
;// CONCATENATED MODULE: ./actions/verify-native-ext/src/import-plan.ts

const USUAL = {
    implementation: "cp",
    major: 3,
    minor: 11,
    freeThreaded: false,
    abi: "cp311",
};
/** Decides in which userland and Python a wheel with these tags is imported: what was asked for, else the first that its tags name. */
function importPlace(tags, wishes) {
    const parsed = tags.flatMap((tag) => {
        const read = (0,platform_src/* parseWheelTags */._n)(tag);
        return read.ok ? read.tags : [];
    });
    const named = parsed
        .filter((tag) => tag.platform !== "any")
        .flatMap((tag) => (0,platform_src/* targetsOfPlatformTag */["do"])(tag.platform));
    const interpreters = parsed.flatMap(({ python, abi }) => interpreterOf(python, abi));
    return {
        target: wishes.target ?? named[0] ?? wishes.host,
        interpreter: wishes.interpreter ?? oldest(interpreters) ?? USUAL,
    };
}
// A stable ABI is imported by the interpreter that it begins with, whose own ABI the userland has.
function interpreterOf(python, abi) {
    const isStable = abi === "abi3" || abi === "none";
    const read = (0,platform_src/* parseInterpreter */.sI)(isStable ? python : `${python}-${abi}`);
    return read.ok ? [read.interpreter] : [];
}
function oldest(interpreters) {
    return interpreters.toSorted((a, b) => a.minor - b.minor)[0] ?? null;
}

;// CONCATENATED MODULE: ./actions/verify-native-ext/src/import-wheels.ts



/**
 * Installs each wheel, with what it requires, in a userland of its target and imports it there.
 * @throws Failure `import-failed`, or what the userland throws.
 */
async function importWheels(host, request) {
    const wishes = { ...request, host: (0,src/* hostTarget */.az)(host) };
    const imported = [];
    for (const { path, tags } of request.wheels) {
        const proof = await importWheel(host, { path, place: importPlace(tags, wishes) }, request);
        host.log.info(`${path}: ${proof.printed} (${proof.userland})`);
        imported.push({ path, ...proof });
    }
    return imported;
}
async function importWheel(host, { path, place }, { imports }) {
    const userland = await (0,src/* openUserland */.dd)(host, { ...place, purpose: "run", image: null });
    return host.log.group(`Importing in ${userland.description}`, async () => (0,wheelhouse_src/* checkImport */.q7)(host, userland, { wheel: path, imports, command: null, dependencies: true }));
}


/***/ })

};
