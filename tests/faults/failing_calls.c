/* Lets the n-th call that writes fail, or kill the process there: loaded before the C library by LD_PRELOAD.
 *
 * Nothing fails until fault_arm is called, so that only the calls of the deed under test are counted.
 * Calls on the three standard streams are let through: by them the process tells how far it has come.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <sys/types.h>
#include <unistd.h>

static long counted;
static long at; /* 0: nothing fails */
static int answer; /* errno; 0: the process is killed */
static int lasting; /* all later calls fail too */

void fault_arm(long call, int number, int from_then_on) {
    counted = 0;
    answer = number;
    lasting = from_then_on;
    at = call;
}

long fault_disarm(void) {
    at = 0;
    return counted;
}

static int fails(void) {
    if (at == 0)
        return 0;
    long call = ++counted;
    if (call != at && !(lasting && call > at))
        return 0;
    if (answer == 0)
        raise(SIGKILL);
    errno = answer;
    return 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define ON_FILE(fd) ((fd) > 2 && fails())

ssize_t write(int fd, const void *data, size_t size) { return ON_FILE(fd) ? -1 : REAL(write)(fd, data, size); }

ssize_t pwrite(int fd, const void *data, size_t size, off_t place) {
    return ON_FILE(fd) ? -1 : REAL(pwrite)(fd, data, size, place);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t place) {
    return ON_FILE(fd) ? -1 : REAL(pwrite64)(fd, data, size, place);
}

int fsync(int fd) { return ON_FILE(fd) ? -1 : REAL(fsync)(fd); }

int fdatasync(int fd) { return ON_FILE(fd) ? -1 : REAL(fdatasync)(fd); }

int ftruncate(int fd, off_t size) { return ON_FILE(fd) ? -1 : REAL(ftruncate)(fd, size); }

int ftruncate64(int fd, off64_t size) { return ON_FILE(fd) ? -1 : REAL(ftruncate64)(fd, size); }

int rename(const char *from, const char *to) { return fails() ? -1 : REAL(rename)(from, to); }
