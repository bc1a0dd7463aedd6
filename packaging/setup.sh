# Shared by packaging/run and packaging/test: makes the checkout's own environment.
# Sourced, with $root set to the checkout.

venv="$root/.venv"
python="$venv/bin/python"

# Found by trying on a bare Debian 12: what Qt loads to start at all, ...
qt_packages="libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libxkbcommon0"
# ... to open a window under X11, and under Wayland.
x11_packages="libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0
    libxcb-xkb1 libxkbcommon-x11-0"
wayland_packages="libwayland-cursor0 libwayland-egl1"

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "$@"
    exit 1
}

may_install() {
    command -v apt-get >/dev/null || return 1
    [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo -n "$@"
    fi
}

# Install Debian packages; fails when that is not allowed or does not work.
install_packages() {
    may_install || return 1
    say "Installing system packages:" "$@"
    as_root apt-get update -qq </dev/null >/dev/null || return 1
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y \
        --no-install-recommends "$@" </dev/null >/dev/null
}

# Print the newest enough Python there is; PYTHON names another.
find_python() {
    for candidate in "${PYTHON:-python3}" python3 python3.11 python3.12 python3.13; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
            2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    fail "Pressmark needs Python 3.11 or newer. On Debian 12: apt-get install python3"
}

# Debian ships Python without the part that puts pip into a new environment.
require_venv() {
    "$1" -c 'import ensurepip, venv' 2>/dev/null && return
    package=$("$1" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    install_packages "$package" && "$1" -c 'import ensurepip, venv' 2>/dev/null && return
    fail "Python cannot make virtual environments here." \
        "As root: apt-get install $package (or your system's package of that kind)."
}

# What the environment depends on: where it is, its Python, what is locked, and all of
# pyproject.toml that is about the package and not about a tool.
fingerprint() {
    {
        printf '%s\n' "$root" "$("$1" -VV)"
        sed '/^\[tool\./,$d' "$root/pyproject.toml"
        cat "$root/packaging/locked.txt"
    } | cksum
}

pip_install() {
    if ! "$python" -m pip install "$@" >"$venv/setup.log" 2>&1; then
        tail -n 30 "$venv/setup.log" >&2
        fail "The packages could not be installed; the reason stands above."
    fi
}

# Make .venv, or add to it what is missing: set_up run, set_up test.
set_up() {
    system_python=$(find_python)
    wanted=$(fingerprint "$system_python")
    if ! "$python" -c '' 2>/dev/null ||
        [ "$(cat "$venv/made-from" 2>/dev/null)" != "$wanted" ]; then
        require_venv "$system_python"
        say "Making the virtual environment in .venv (700 MB or more; takes minutes, once)."
        rm -rf "$venv"
        "$system_python" -m venv "$venv"
        pip_install --upgrade pip
        # Nothing but what is locked, and only files with the hashes that stand there.
        pip_install --no-deps --require-hashes -r "$root/packaging/locked.txt"
        pip_install --no-deps --editable "$root"
        # Last, so that a set-up that was broken off is made anew.
        printf '%s\n' "$wanted" >"$venv/made-from"
    fi
    if [ "$1" = test ] && [ ! -e "$venv/has-tests" ]; then
        say "Adding what the tests need."
        pip_install --editable "$root[test]" hatchling
        touch "$venv/has-tests"
    fi
    require_qt
}

# Add what fuzzes, if a wheel of it fits this system; without it that is left out.
set_up_fuzzing() {
    [ ! -e "$venv/has-fuzzing" ] || return 0
    say "Adding what fuzzes (130 MB)."
    if "$python" -m pip install --editable "$root[fuzzing]" >"$venv/fuzzing.log" 2>&1; then
        touch "$venv/has-fuzzing"
    else
        tail -n 3 "$venv/fuzzing.log" >&2
        say "It could not be installed; nothing is fuzzed for long."
    fi
}

# Make .venv-oracles: other people's readers, for the tests that ask them. The rest of the
# tests go without, so that a machine that cannot have them is told and goes on.
set_up_oracles() {
    oracles="$root/.venv-oracles"
    wanted=$(cat "$root/packaging/oracles.txt" "$root/packaging/oracles-alone.txt" | cksum)
    [ "$(cat "$oracles/made-from" 2>/dev/null)" != "$wanted" ] || return 0
    say "Making the environment of the oracles in .venv-oracles (1 GB; once)."
    rm -rf "$oracles"
    if "$(find_python)" -m venv "$oracles" &&
        "$oracles/bin/python" -m pip install --upgrade pip >/dev/null 2>&1 &&
        "$oracles/bin/python" -m pip install -r "$root/packaging/oracles.txt" \
            >"$oracles/setup.log" 2>&1 &&
        "$oracles/bin/python" -m pip install --no-deps \
            -r "$root/packaging/oracles-alone.txt" >>"$oracles/setup.log" 2>&1; then
        printf '%s\n' "$wanted" >"$oracles/made-from"
    else
        tail -n 5 "$oracles/setup.log" >&2
        rm -rf "$oracles"
        say "The oracles could not be installed; tests that ask them are skipped."
    fi
}

# Whether Qt starts on a platform; in a subshell, for Qt aborts when it does not.
qt_starts() {
    (
        export QT_QPA_PLATFORM="$1"
        "$python" -c 'from PySide6.QtWidgets import QApplication; QApplication([])'
    ) >/dev/null 2>&1
}

# Print the system libraries that parts of Qt look for in vain.
missing_libraries() {
    folder=$("$python" -c 'import PySide6; print(PySide6.__path__[0])')/Qt
    for part in "$@"; do
        ldd "$folder/$part" 2>/dev/null | sed -n 's/^[[:space:]]*\(.*\) => not found$/\1/p'
    done | sort -u | tr '\n' ' '
}

require_qt() {
    qt_starts offscreen && return
    # shellcheck disable=SC2086  # a list of words
    install_packages $qt_packages && qt_starts offscreen && return
    fail "Qt cannot start. Libraries not found:" \
        "$(missing_libraries lib/libQt6Widgets.so.6 plugins/platforms/libqoffscreen.so)
On Debian or Ubuntu, as root: apt-get install $qt_packages"
}

# Whether a window can be opened on the display there is, after installing what may be
# missing; says why not.
require_window() {
    parts="plugins/platforms/libqxcb.so plugins/platforms/libqwayland.so"
    qt_starts "${QT_QPA_PLATFORM:-}" && return
    # shellcheck disable=SC2086  # lists of words
    [ -z "$(missing_libraries $parts)" ] ||
        install_packages $x11_packages $wayland_packages || :
    qt_starts "${QT_QPA_PLATFORM:-}" && return
    say "Qt cannot open a window on the display ${DISPLAY:-${WAYLAND_DISPLAY:-}}."
    # shellcheck disable=SC2086
    missing=$(missing_libraries $parts)
    [ -z "$missing" ] || say "Libraries not found: $missing
On Debian or Ubuntu, as root: apt-get install" $x11_packages $wayland_packages
    return 1
}
