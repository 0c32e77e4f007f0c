export const id = 832;
export const ids = [832];
export const modules = {

/***/ 6832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isRetaggable: () => (/* binding */ isRetaggable),
/* harmony export */   retagWheel: () => (/* binding */ retagWheel)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6573);
/* harmony import */ var _wainwright_toolchain__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2630);



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
    const tool = await (0,_wainwright_toolchain__WEBPACK_IMPORTED_MODULE_2__/* .pythonTool */ .XB)(host, "wheel");
    const aside = await host.files.temporaryFolder("retag");
    const name = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(path);
    // The path may be a link, which leads nowhere from there.
    await host.files.placeFile(path, `${aside}/${name}`);
    const argv = [tool.python, "-m", "wheel", "tags", "--platform-tag", platformTag ?? ""];
    const env = { SOURCE_DATE_EPOCH: host.env("SOURCE_DATE_EPOCH") ?? START_OF_ZIP };
    await (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_1__/* .runTool */ .qI)(host, { argv: [...argv, `${aside}/${name}`], env, label: "wheel tags" }, {
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
    throw new _wainwright_core__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("inputs-invalid", `fix: ${place} is there already, and is another wheel`, {
        remedy: "Take away whichever of the two is not meant for others.",
    });
}


/***/ })

};
