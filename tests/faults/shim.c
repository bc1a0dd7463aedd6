/* Counts, logs and spoils what a process does to the files below one folder.

   Preloaded into a process. The environment says what to do; see shim.py. All real work
   is done by system calls, so that nothing in here calls what it stands in for. */

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { WRITE = 1, SYNC = 2, TRUNCATE = 4, UNLINK = 8, RENAME = 16, LINK = 32,
       CREATE = 64, OPEN = 128, READ = 256 };
enum { EXCHANGE = 2 };

static char below[PATH_MAX], noted[PATH_MAX], while_exists[PATH_MAX];
static long kill_at, fail_at, fail_last;
static int error_number, halfway, operations, log_file = -1;
static atomic_long counted;

static void copy_path(char *target, const char *variable) {
    const char *value = getenv(variable);
    snprintf(target, PATH_MAX, "%s", value ? value : "");
}

static long number(const char *variable, long otherwise) {
    const char *value = getenv(variable);
    return value && *value ? atol(value) : otherwise;
}

/* Reads the environment anew and counts from one again; a forked child calls it. */
__attribute__((constructor)) void faults_begin(void) {
    const char *log = getenv("FAULTS_LOG");
    copy_path(below, "FAULTS_BELOW");
    copy_path(noted, "FAULTS_NOTED");
    copy_path(while_exists, "FAULTS_WHILE_EXISTS");
    kill_at = number("FAULTS_KILL_AT", 0);
    halfway = number("FAULTS_HALFWAY", 0);
    fail_at = number("FAULTS_FAIL_AT", 0);
    fail_last = number("FAULTS_FAIL_LAST", LONG_MAX);
    error_number = number("FAULTS_ERROR", EIO);
    operations = number("FAULTS_OPERATIONS", ~(OPEN | READ));
    atomic_store(&counted, 0);
    if (log_file >= 0)
        syscall(SYS_close, log_file);
    log_file = log && *log ? syscall(SYS_openat, AT_FDCWD, log,
                                     O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600)
                           : -1;
}

/* Returns how many operations there were; for those who ask from within. */
long faults_counted(void) { return atomic_load(&counted); }

static const char *path_of(int file, char *buffer) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    long length = syscall(SYS_readlinkat, AT_FDCWD, link, buffer, PATH_MAX - 1);
    buffer[length > 0 ? length : 0] = 0;
    return buffer;
}

static const char *absolute(int folder, const char *path, char *buffer) {
    char start[PATH_MAX];
    if (!path || path[0] == '/')
        return path ? path : "";
    if (folder != AT_FDCWD)
        path_of(folder, start);
    else if (syscall(SYS_getcwd, start, sizeof start) < 0)
        start[0] = 0;
    if (strlen(start) + strlen(path) + 2 > PATH_MAX)
        return path;
    strcpy(buffer, start);
    strcat(buffer, "/");
    return strcat(buffer, path);
}

static int watched(const char *path) {
    size_t length = strlen(below);
    return length && !strncmp(path, below, length) &&
           (path[length] == '/' || path[length] == 0);
}

static int exists(const char *path) {
    return !syscall(SYS_faccessat, AT_FDCWD, path, F_OK);
}

static void append(char operation, const char *path, const char *other, long at,
                   const void *data, size_t length) {
    char head[2 * PATH_MAX + 64];
    if (log_file < 0)
        return;
    int size = snprintf(head, sizeof head, "%c\t%s\t%s\t%ld\t%zu\n", operation, path,
                        other, at, length);
    struct iovec parts[] = {{head, size}, {(void *)data, length}};
    syscall(SYS_writev, log_file, parts, 2);
}

/* Whether the next operation is to fail, with errno set; may never return. Sets how
   much of a write of so many bytes is done before the process is killed. */
static int spoilt(int operation, const char *path, size_t *done) {
    if (!(operations & operation) || !watched(path))
        return 0;
    if (*while_exists && !exists(while_exists))
        return 0;
    long n = atomic_fetch_add(&counted, 1) + 1;
    if (kill_at && n == kill_at) {
        if (!done || !halfway) {
            syscall(SYS_kill, getpid(), SIGKILL);
            for (;;)
                pause();
        }
        *done /= 2;
        return 2;
    }
    if (fail_at && n >= fail_at && n <= fail_last) {
        errno = error_number;
        return 1;
    }
    return 0;
}

static void die(void) {
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;)
        pause();
}

static ssize_t write_at(int file, const void *data, size_t length, off_t at) {
    char buffer[PATH_MAX];
    int known = errno;
    const char *path = *below || *noted ? path_of(file, buffer) : "";
    size_t done = length;
    int fate = spoilt(WRITE, path, &done);
    if (fate == 1)
        return -1;
    off_t from = at;
    if (at < 0 && log_file >= 0 && watched(path)) {
        int flags = syscall(SYS_fcntl, file, F_GETFL);
        from = syscall(SYS_lseek, file, 0,
                       flags > 0 && flags & O_APPEND ? SEEK_END : SEEK_CUR);
    }
    errno = known;
    ssize_t result = at < 0 ? syscall(SYS_write, file, data, done)
                            : syscall(SYS_pwrite64, file, data, done, at);
    if (fate == 2)
        die();
    known = errno;
    if (result > 0 && watched(path))
        append('W', path, "", from, data, result);
    else if (result > 0 && *noted && !strcmp(path, noted))
        append('N', path, "", 0, data, result);
    errno = known;
    return result;
}

ssize_t write(int file, const void *data, size_t length) {
    return write_at(file, data, length, -1);
}

ssize_t pwrite(int file, const void *data, size_t length, off_t at) {
    return write_at(file, data, length, at);
}

ssize_t pwrite64(int file, const void *data, size_t length, off64_t at) {
    return write_at(file, data, length, at);
}

static ssize_t read_at(int file, void *data, size_t length, off_t at) {
    char buffer[PATH_MAX];
    if (operations & READ && *below && spoilt(READ, path_of(file, buffer), NULL))
        return -1;
    return at < 0 ? syscall(SYS_read, file, data, length)
                  : syscall(SYS_pread64, file, data, length, at);
}

ssize_t read(int file, void *data, size_t length) {
    return read_at(file, data, length, -1);
}

ssize_t pread(int file, void *data, size_t length, off_t at) {
    return read_at(file, data, length, at);
}

ssize_t pread64(int file, void *data, size_t length, off64_t at) {
    return read_at(file, data, length, at);
}

static int synced(long call, int file) {
    char buffer[PATH_MAX];
    const char *path = path_of(file, buffer);
    if (spoilt(SYNC, path, NULL))
        return -1;
    int result = syscall(call, file);
    if (!result && watched(path))
        append('S', path, "", 0, "", 0);
    return result;
}

int fsync(int file) { return synced(SYS_fsync, file); }

int fdatasync(int file) { return synced(SYS_fdatasync, file); }

int ftruncate64(int file, off64_t length) {
    char buffer[PATH_MAX];
    const char *path = path_of(file, buffer);
    if (spoilt(TRUNCATE, path, NULL))
        return -1;
    int result = syscall(SYS_ftruncate, file, length);
    if (!result && watched(path))
        append('T', path, "", length, "", 0);
    return result;
}

int ftruncate(int file, off_t length) { return ftruncate64(file, length); }

int unlinkat(int folder, const char *name, int flags) {
    char buffer[PATH_MAX];
    const char *path = absolute(folder, name, buffer);
    if (spoilt(UNLINK, path, NULL))
        return -1;
    int result = syscall(SYS_unlinkat, folder, name, flags);
    if (!result && watched(path))
        append('U', path, "", 0, "", 0);
    return result;
}

int unlink(const char *name) { return unlinkat(AT_FDCWD, name, 0); }

int rmdir(const char *name) { return unlinkat(AT_FDCWD, name, AT_REMOVEDIR); }

int renameat2(int from, const char *name, int to, const char *other,
              unsigned int flags) {
    char buffer[PATH_MAX], second[PATH_MAX];
    const char *path = absolute(from, name, buffer);
    const char *target = absolute(to, other, second);
    if (spoilt(RENAME, watched(target) ? target : path, NULL))
        return -1;
    int result = syscall(SYS_renameat2, from, name, to, other, flags);
    if (!result && (watched(path) || watched(target)))
        append(flags & EXCHANGE ? 'X' : 'R', path, target, 0, "", 0);
    return result;
}

int renameat(int from, const char *name, int to, const char *other) {
    return renameat2(from, name, to, other, 0);
}

int rename(const char *name, const char *other) {
    return renameat2(AT_FDCWD, name, AT_FDCWD, other, 0);
}

int linkat(int from, const char *name, int to, const char *other, int flags) {
    char buffer[PATH_MAX], second[PATH_MAX];
    const char *path = absolute(from, name, buffer);
    const char *target = absolute(to, other, second);
    if (spoilt(LINK, target, NULL))
        return -1;
    int result = syscall(SYS_linkat, from, name, to, other, flags);
    if (!result && watched(target))
        append('L', path, target, 0, "", 0);
    return result;
}

int link(const char *name, const char *other) {
    return linkat(AT_FDCWD, name, AT_FDCWD, other, 0);
}

int mkdirat(int folder, const char *name, mode_t mode) {
    char buffer[PATH_MAX];
    const char *path = absolute(folder, name, buffer);
    if (spoilt(CREATE, path, NULL))
        return -1;
    int result = syscall(SYS_mkdirat, folder, name, mode);
    if (!result && watched(path))
        append('D', path, "", 0, "", 0);
    return result;
}

int mkdir(const char *name, mode_t mode) { return mkdirat(AT_FDCWD, name, mode); }

static int opened(int folder, const char *name, int flags, mode_t mode) {
    char buffer[PATH_MAX];
    if (!*below || (flags & O_ACCMODE) == O_RDONLY)
        return syscall(SYS_openat, folder, name, flags, mode);
    const char *path = absolute(folder, name, buffer);
    int known = errno, there = !syscall(SYS_faccessat, folder, name, F_OK);
    int makes = flags & O_CREAT && !there, empties = flags & O_TRUNC && there;
    errno = known;
    if (spoilt(OPEN, path, NULL) ||
        ((makes || empties) && spoilt(CREATE, path, NULL)))
        return -1;
    int result = syscall(SYS_openat, folder, name, flags, mode);
    if (result >= 0 && watched(path) && makes)
        append('C', path, "", 0, "", 0);
    else if (result >= 0 && watched(path) && empties)
        append('T', path, "", 0, "", 0);
    return result;
}

#define MODE                                                                           \
    mode_t mode = 0;                                                                   \
    if (flags & (O_CREAT | __O_TMPFILE)) {                                             \
        va_list rest;                                                                  \
        va_start(rest, flags);                                                         \
        mode = va_arg(rest, mode_t);                                                   \
        va_end(rest);                                                                  \
    }

int open(const char *name, int flags, ...) {
    MODE return opened(AT_FDCWD, name, flags, mode);
}

int open64(const char *name, int flags, ...) {
    MODE return opened(AT_FDCWD, name, flags, mode);
}

int openat(int folder, const char *name, int flags, ...) {
    MODE return opened(folder, name, flags, mode);
}

int openat64(int folder, const char *name, int flags, ...) {
    MODE return opened(folder, name, flags, mode);
}

/* What copies a file would go unseen; without it, readers and writers fall back. */
ssize_t sendfile(int to, int from, off_t *at, size_t length) {
    char buffer[PATH_MAX];
    if (*below && watched(path_of(to, buffer))) {
        errno = EINVAL;
        return -1;
    }
    return syscall(SYS_sendfile, to, from, at, length);
}

ssize_t sendfile64(int to, int from, off64_t *at, size_t length) {
    return sendfile(to, from, at, length);
}
