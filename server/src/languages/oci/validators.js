import ucs2lengthHelper from "ajv/dist/runtime/ucs2length.js";
"use strict";
export const runtime = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"runtime.schema.json","title":"OCI runtime configuration (config.json)","x-sources":["https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config.md","https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-linux.md","https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-windows.md","https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-solaris.md","https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-vm.md","https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-zos.md","https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-freebsd.md"],"$ref":"#/definitions/Config","definitions":{"Config":{"type":"object","description":"The configuration of one container: what the runtime reads from config.json in the bundle before it creates the container.","$comment":"root is required by the text unless windows.hyperv is set; the upstream schema does not ask for it. Only the case without a windows section is judged here.","required":["ociVersion"],"properties":{"ociVersion":{"type":"string","description":"The version of the runtime specification that the file keeps to, written as major.minor.patch. A runtime may refuse a version it does not know.","pattern":"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$","x-patternDescription":"a semantic version, such as `1.2.1`"},"process":{"$ref":"#/definitions/Process","description":"The first program of the container, and the user, rights and limits it starts with. It may be missing when the container is only created, but start needs it."},"root":{"$ref":"#/definitions/Root","description":"The file system tree that becomes the container's `/`. Required everywhere but on Windows with Hyper-V isolation, where it must be absent."},"hostname":{"type":"string","description":"The host name that processes in the container see. On Linux this takes an UTS namespace of the container's own.","x-platforms":["linux","solaris","windows","freebsd","zos"]},"domainname":{"type":"string","description":"The NIS domain name that processes in the container see. On Linux this takes an UTS namespace of the container's own.","x-platforms":["linux","freebsd"]},"mounts":{"type":"array","items":{"$ref":"#/definitions/Mount"},"description":"File systems and host paths to mount inside the container beside the root, in the order given; a later entry can cover an earlier one."},"hooks":{"$ref":"#/definitions/Hooks","description":"Programs that the runtime runs at fixed points of the container's life.","x-platforms":["linux","solaris","zos"]},"annotations":{"type":"object","additionalProperties":{"type":"string"},"description":"Free key and value pairs about the container. Keys should be named after a reversed domain name; a runtime must accept keys it does not know, and may act on those it does.","propertyNames":{"minLength":1}},"linux":{"$ref":"#/definitions/Linux","description":"Settings that only Linux knows: namespaces, cgroups, devices, seccomp and more.","x-platforms":["linux"]},"solaris":{"$ref":"#/definitions/Solaris","description":"Settings for Solaris zones.","x-platforms":["solaris"]},"windows":{"$ref":"#/definitions/Windows","description":"Settings for Windows containers. Required where the container runs on Windows.","x-platforms":["windows"]},"vm":{"$ref":"#/definitions/VM","description":"Settings for runtimes that put the container into a virtual machine: hypervisor, guest kernel, guest image and hardware.","x-platforms":["vm"]},"zos":{"$ref":"#/definitions/ZOS","description":"Settings for z/OS UNIX.","x-platforms":["zos"]},"freebsd":{"$ref":"#/definitions/FreeBSD","description":"Settings for FreeBSD jails.","x-platforms":["freebsd"]}},"if":{"not":{"required":["windows"]}},"then":{"required":["root"]}},"Root":{"type":"object","description":"The container's root file system.","required":["path"],"properties":{"path":{"type":"string","description":"Where the tree lies on the host: an absolute path, or one relative to the bundle, by custom `rootfs`. On Windows it is a volume GUID path. The directory must exist."},"readonly":{"type":"boolean","description":"Makes the root read-only inside the container. Mounts on top of it keep their own mode. On Windows only `false` is allowed.","default":false}}},"Mount":{"type":"object","description":"One mount inside the container.","dependencies":{"uidMappings":["gidMappings"],"gidMappings":["uidMappings"]},"required":["destination"],"properties":{"destination":{"type":"string","description":"Where the mount appears inside the container. It should be an absolute path; on Linux a relative one is taken from `/`, which is deprecated, and elsewhere it is an error."},"type":{"type":"string","description":"The kind of file system, by the name that the kernel uses, such as `proc` or `tmpfs`. For a bind mount it is only a placeholder.","x-values":["proc","sysfs","tmpfs","devpts","mqueue","cgroup","cgroup2","bind","none","overlay","ext4","xfs","nfs","lofs","nullfs","devfs","bpf","securityfs","debugfs","hugetlbfs","fuse","9p","virtiofs"],"x-enumDescriptions":{"proc":"processes and kernel settings","sysfs":"devices and drivers of the kernel","tmpfs":"files in memory","devpts":"pseudo terminals","mqueue":"POSIX message queues","cgroup":"the cgroup hierarchy (version 2 where the host uses it)","cgroup2":"the cgroup hierarchy, version 2","bind":"placeholder for bind mounts","none":"placeholder for bind mounts","overlay":"layers laid over each other","ext4":"disk file system","xfs":"disk file system","nfs":"network file system","lofs":"Solaris: loopback of another directory","nullfs":"FreeBSD: loopback of another directory","devfs":"FreeBSD: device files","bpf":"pinned BPF objects","securityfs":"interface of security modules","debugfs":"kernel debugging","hugetlbfs":"files in huge pages","fuse":"file system in user space","9p":"file system shared by a hypervisor","virtiofs":"file system shared by a hypervisor"},"x-platforms":["linux","solaris","freebsd","zos"]},"source":{"type":"string","description":"What is mounted: a device, a placeholder, or for a bind mount a file or directory of the host, absolute or relative to the bundle."},"options":{"type":"array","items":{"type":"string","x-values":["ro","rw","nosuid","suid","nodev","dev","noexec","exec","sync","async","dirsync","noatime","atime","nodiratime","diratime","relatime","norelatime","strictatime","nostrictatime","lazytime","nolazytime","iversion","noiversion","mand","nomand","nosymfollow","symfollow","silent","loud","remount","defaults","bind","rbind","shared","rshared","slave","rslave","private","rprivate","unbindable","runbindable","idmap","ridmap","tmpcopyup","rro","rrw","rnosuid","rsuid","rnodev","rdev","rnoexec","rexec","rnoatime","ratime","rnodiratime","rdiratime","rrelatime","rnorelatime","rstrictatime","rnostrictatime","rnosymfollow","rsymfollow"],"x-enumDescriptions":{"ro":"read-only","rw":"readable and writable","nosuid":"set-user-ID bits and file capabilities have no effect","suid":"set-user-ID bits and file capabilities count","nodev":"device files do not work","dev":"device files work","noexec":"programs cannot be run from here","exec":"programs can be run from here","sync":"every write goes to the device at once","async":"writes are buffered","dirsync":"directory changes go to the device at once","noatime":"access times are never updated","atime":"access times are updated as the kernel does by default","nodiratime":"no access times for directories","diratime":"access times for directories too","relatime":"access time is updated only when older than the last change, or older than a day","norelatime":"switches relatime off","strictatime":"access times are updated at every access","nostrictatime":"the kernel's default for access times","lazytime":"times are kept in memory and written later","nolazytime":"times are written as they change","iversion":"counts every change of a file","noiversion":"does not count changes","mand":"allows mandatory file locks; deprecated since Linux 5.15","nomand":"no mandatory file locks","nosymfollow":"symbolic links are not followed (Linux 5.10)","symfollow":"symbolic links are followed","silent":"suppresses some kernel messages of the mount","loud":"shows them","remount":"changes the options of a mount that exists","defaults":"no option at all","bind":"shows a file or directory at a second place","rbind":"bind, with all mounts below","shared":"mounts below spread to and from the peers","rshared":"shared, for the whole subtree","slave":"mounts come in from the peer but do not go out","rslave":"slave, for the whole subtree","private":"mounts neither come in nor go out","rprivate":"private, for the whole subtree","unbindable":"private, and cannot be bind-mounted","runbindable":"unbindable, for the whole subtree","idmap":"translates owners by uidMappings and gidMappings (Linux 5.12)","ridmap":"idmap, for the whole subtree","tmpcopyup":"copies what the tmpfs covers into it","rro":"ro, for the whole subtree (Linux 5.12)","rrw":"rw, for the whole subtree (Linux 5.12)","rnosuid":"nosuid, for the whole subtree (Linux 5.12)","rsuid":"suid, for the whole subtree (Linux 5.12)","rnodev":"nodev, for the whole subtree (Linux 5.12)","rdev":"dev, for the whole subtree (Linux 5.12)","rnoexec":"noexec, for the whole subtree (Linux 5.12)","rexec":"exec, for the whole subtree (Linux 5.12)","rnoatime":"noatime, for the whole subtree (Linux 5.12)","ratime":"atime, for the whole subtree (Linux 5.12)","rnodiratime":"nodiratime, for the whole subtree (Linux 5.12)","rdiratime":"diratime, for the whole subtree (Linux 5.12)","rrelatime":"relatime, for the whole subtree (Linux 5.12)","rnorelatime":"norelatime, for the whole subtree (Linux 5.12)","rstrictatime":"strictatime, for the whole subtree (Linux 5.12)","rnostrictatime":"nostrictatime, for the whole subtree (Linux 5.12)","rnosymfollow":"nosymfollow, for the whole subtree (Linux 5.14)","rsymfollow":"symfollow, for the whole subtree (Linux 5.14)"}},"description":"Mount options, one in each entry: flags such as `ro` or `nosuid`, `bind` for bind mounts, propagation. On Linux a word that the runtime does not know goes to the file system as its data."},"uidMappings":{"type":"array","items":{"$ref":"#/definitions/LinuxIDMapping"},"description":"How user IDs in the source translate to those shown at the destination. The options should say `idmap` or `ridmap`, and gidMappings must be given too.","x-platforms":["linux"]},"gidMappings":{"type":"array","items":{"$ref":"#/definitions/LinuxIDMapping"},"description":"How group IDs in the source translate to those shown at the destination. The options should say `idmap` or `ridmap`, and uidMappings must be given too.","x-platforms":["linux"]}}},"Process":{"type":"object","description":"The process that the runtime starts in the container.","required":["cwd"],"properties":{"terminal":{"type":"boolean","description":"Gives the process a terminal: on Linux a pseudo terminal pair, whose container end becomes its standard streams.","default":false},"consoleSize":{"$ref":"#/definitions/Box","description":"Size of the terminal in characters. Ignored unless terminal is true."},"user":{"$ref":"#/definitions/User","description":"The user and groups that the process runs as."},"args":{"type":"array","items":{"type":"string"},"description":"The program and its arguments. The first entry is looked up like a command in a shell; outside Windows there must be at least one entry."},"commandLine":{"type":"string","description":"The whole command line as one string, as Windows wants it. Required on Windows where args is missing.","x-platforms":["windows"]},"env":{"type":"array","items":{"type":"string"},"description":"Environment variables of the process, each written as `NAME=value`."},"cwd":{"type":"string","description":"The directory in the container that the process starts in: an absolute path.","pattern":"^(/|[A-Za-z]:|\\\\)","x-patternDescription":"an absolute path"},"capabilities":{"$ref":"#/definitions/LinuxCapabilities","description":"The five capability sets that the process starts with. A capability that cannot be granted should give a warning, not an error.","x-platforms":["linux"]},"rlimits":{"type":"array","items":{"$ref":"#/definitions/POSIXRlimit"},"description":"Resource limits of the process, as set by setrlimit. No type may be listed twice.","x-platforms":["linux","solaris","freebsd","zos"]},"noNewPrivileges":{"type":"boolean","description":"Sets no_new_privs: neither the process nor its descendants can gain rights by running a set-user-ID program or one with file capabilities.","x-platforms":["linux","zos"]},"apparmorProfile":{"type":"string","description":"Name of the AppArmor profile that confines the process. The profile must be loaded on the host.","x-platforms":["linux"]},"oomScoreAdj":{"type":"integer","description":"Shifts the score by which the kernel picks a process to kill when memory runs out: -1000 never, 1000 first. Without it the value is left as inherited.","minimum":-1000,"maximum":1000,"x-platforms":["linux"]},"scheduler":{"$ref":"#/definitions/Scheduler","description":"CPU scheduling policy and its parameters.","x-platforms":["linux"]},"selinuxLabel":{"type":"string","description":"The SELinux label that the process runs with.","x-platforms":["linux"]},"ioPriority":{"$ref":"#/definitions/LinuxIOPriority","description":"I/O priority of the processes of the container.","x-platforms":["linux"]},"execCPUAffinity":{"$ref":"#/definitions/CPUAffinity","description":"CPUs for a process that joins the container later by exec. It does not count for the first process.","x-platforms":["linux"]}}},"Box":{"type":"object","description":"Size of a terminal.","required":["height","width"],"properties":{"height":{"type":"integer","minimum":0,"description":"Rows of characters."},"width":{"type":"integer","minimum":0,"description":"Characters in a row."}}},"User":{"type":"object","description":"Who the process runs as. POSIX systems use numbers, Windows a name.","properties":{"uid":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Numeric user ID, as seen inside the container.","default":0},"gid":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Numeric group ID, as seen inside the container.","default":0},"umask":{"type":"integer","minimum":0,"maximum":4294967295,"description":"File mode creation mask as a decimal number: 18 stands for octal 022. Without it the caller's mask stays."},"additionalGids":{"type":"array","items":{"type":"integer","minimum":0,"maximum":4294967295},"description":"Supplementary groups of the process, as seen inside the container."},"username":{"type":"string","description":"Name of the user on Windows.","x-platforms":["windows"]}},"if":{"not":{"required":["username"]}},"then":{"required":["uid","gid"]},"$comment":"uid and gid are REQUIRED by the text for POSIX platforms; the upstream schema does not ask for them. A Windows user has a name instead, so the demand falls only where there is no username. The defaults are what the Go decoder leaves."},"LinuxCapabilities":{"type":"object","description":"The five capability sets of a Linux process; entries are names such as `CAP_KILL`.","properties":{"effective":{"type":"array","items":{"type":"string","x-values":["CAP_CHOWN","CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_FSETID","CAP_KILL","CAP_SETGID","CAP_SETUID","CAP_SETPCAP","CAP_LINUX_IMMUTABLE","CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_ADMIN","CAP_NET_RAW","CAP_IPC_LOCK","CAP_IPC_OWNER","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_CHROOT","CAP_SYS_PTRACE","CAP_SYS_PACCT","CAP_SYS_ADMIN","CAP_SYS_BOOT","CAP_SYS_NICE","CAP_SYS_RESOURCE","CAP_SYS_TIME","CAP_SYS_TTY_CONFIG","CAP_MKNOD","CAP_LEASE","CAP_AUDIT_WRITE","CAP_AUDIT_CONTROL","CAP_SETFCAP","CAP_MAC_OVERRIDE","CAP_MAC_ADMIN","CAP_SYSLOG","CAP_WAKE_ALARM","CAP_BLOCK_SUSPEND","CAP_AUDIT_READ","CAP_PERFMON","CAP_BPF","CAP_CHECKPOINT_RESTORE"],"x-enumDescriptions":{"CAP_CHOWN":"change the owner and group of any file","CAP_DAC_OVERRIDE":"pass by permission checks for reading, writing and executing files","CAP_DAC_READ_SEARCH":"pass by permission checks for reading files and searching directories; also opens files by handle","CAP_FOWNER":"act on a file as if being its owner","CAP_FSETID":"keep set-user-ID and set-group-ID bits when a file is changed","CAP_KILL":"send signals to processes of other users","CAP_SETGID":"set group IDs and supplementary groups freely","CAP_SETUID":"set user IDs freely","CAP_SETPCAP":"add capabilities to the inheritable set and drop them from the bounding set","CAP_LINUX_IMMUTABLE":"set the immutable and append-only attributes of files","CAP_NET_BIND_SERVICE":"bind to ports below 1024","CAP_NET_BROADCAST":"not used by the kernel","CAP_NET_ADMIN":"configure interfaces, addresses, routes and firewalls of the network namespace","CAP_NET_RAW":"open raw and packet sockets","CAP_IPC_LOCK":"lock memory beyond the limit","CAP_IPC_OWNER":"pass by permission checks on System V IPC objects","CAP_SYS_MODULE":"load and remove kernel modules","CAP_SYS_RAWIO":"touch I/O ports and raw memory devices","CAP_SYS_CHROOT":"call chroot and join mount namespaces","CAP_SYS_PTRACE":"trace any process and read its memory","CAP_SYS_PACCT":"switch process accounting","CAP_SYS_ADMIN":"a wide collection of administrative acts, mounting and joining namespaces among them","CAP_SYS_BOOT":"reboot and load another kernel","CAP_SYS_NICE":"raise priorities, choose real-time policies and CPU affinity of any process","CAP_SYS_RESOURCE":"go beyond resource limits and quotas","CAP_SYS_TIME":"set the system clock","CAP_SYS_TTY_CONFIG":"configure terminals and hang them up","CAP_MKNOD":"create device nodes","CAP_LEASE":"take leases on files of others","CAP_AUDIT_WRITE":"write to the kernel audit log","CAP_AUDIT_CONTROL":"configure auditing","CAP_SETFCAP":"set file capabilities; also needed to map user 0 of the parent in a new user namespace","CAP_MAC_OVERRIDE":"pass by mandatory access control (Smack)","CAP_MAC_ADMIN":"configure mandatory access control (Smack)","CAP_SYSLOG":"read the kernel log and see kernel addresses","CAP_WAKE_ALARM":"set timers that wake the machine","CAP_BLOCK_SUSPEND":"keep the machine from suspending","CAP_AUDIT_READ":"read the audit log by multicast","CAP_PERFMON":"use performance monitoring (Linux 5.8)","CAP_BPF":"load BPF programs and maps (Linux 5.8)","CAP_CHECKPOINT_RESTORE":"checkpoint and restore processes (Linux 5.9)"}},"description":"Capabilities that the kernel checks at once. Each must be permitted as well."},"bounding":{"type":"array","items":{"type":"string","x-values":["CAP_CHOWN","CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_FSETID","CAP_KILL","CAP_SETGID","CAP_SETUID","CAP_SETPCAP","CAP_LINUX_IMMUTABLE","CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_ADMIN","CAP_NET_RAW","CAP_IPC_LOCK","CAP_IPC_OWNER","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_CHROOT","CAP_SYS_PTRACE","CAP_SYS_PACCT","CAP_SYS_ADMIN","CAP_SYS_BOOT","CAP_SYS_NICE","CAP_SYS_RESOURCE","CAP_SYS_TIME","CAP_SYS_TTY_CONFIG","CAP_MKNOD","CAP_LEASE","CAP_AUDIT_WRITE","CAP_AUDIT_CONTROL","CAP_SETFCAP","CAP_MAC_OVERRIDE","CAP_MAC_ADMIN","CAP_SYSLOG","CAP_WAKE_ALARM","CAP_BLOCK_SUSPEND","CAP_AUDIT_READ","CAP_PERFMON","CAP_BPF","CAP_CHECKPOINT_RESTORE"],"x-enumDescriptions":{"CAP_CHOWN":"change the owner and group of any file","CAP_DAC_OVERRIDE":"pass by permission checks for reading, writing and executing files","CAP_DAC_READ_SEARCH":"pass by permission checks for reading files and searching directories; also opens files by handle","CAP_FOWNER":"act on a file as if being its owner","CAP_FSETID":"keep set-user-ID and set-group-ID bits when a file is changed","CAP_KILL":"send signals to processes of other users","CAP_SETGID":"set group IDs and supplementary groups freely","CAP_SETUID":"set user IDs freely","CAP_SETPCAP":"add capabilities to the inheritable set and drop them from the bounding set","CAP_LINUX_IMMUTABLE":"set the immutable and append-only attributes of files","CAP_NET_BIND_SERVICE":"bind to ports below 1024","CAP_NET_BROADCAST":"not used by the kernel","CAP_NET_ADMIN":"configure interfaces, addresses, routes and firewalls of the network namespace","CAP_NET_RAW":"open raw and packet sockets","CAP_IPC_LOCK":"lock memory beyond the limit","CAP_IPC_OWNER":"pass by permission checks on System V IPC objects","CAP_SYS_MODULE":"load and remove kernel modules","CAP_SYS_RAWIO":"touch I/O ports and raw memory devices","CAP_SYS_CHROOT":"call chroot and join mount namespaces","CAP_SYS_PTRACE":"trace any process and read its memory","CAP_SYS_PACCT":"switch process accounting","CAP_SYS_ADMIN":"a wide collection of administrative acts, mounting and joining namespaces among them","CAP_SYS_BOOT":"reboot and load another kernel","CAP_SYS_NICE":"raise priorities, choose real-time policies and CPU affinity of any process","CAP_SYS_RESOURCE":"go beyond resource limits and quotas","CAP_SYS_TIME":"set the system clock","CAP_SYS_TTY_CONFIG":"configure terminals and hang them up","CAP_MKNOD":"create device nodes","CAP_LEASE":"take leases on files of others","CAP_AUDIT_WRITE":"write to the kernel audit log","CAP_AUDIT_CONTROL":"configure auditing","CAP_SETFCAP":"set file capabilities; also needed to map user 0 of the parent in a new user namespace","CAP_MAC_OVERRIDE":"pass by mandatory access control (Smack)","CAP_MAC_ADMIN":"configure mandatory access control (Smack)","CAP_SYSLOG":"read the kernel log and see kernel addresses","CAP_WAKE_ALARM":"set timers that wake the machine","CAP_BLOCK_SUSPEND":"keep the machine from suspending","CAP_AUDIT_READ":"read the audit log by multicast","CAP_PERFMON":"use performance monitoring (Linux 5.8)","CAP_BPF":"load BPF programs and maps (Linux 5.8)","CAP_CHECKPOINT_RESTORE":"checkpoint and restore processes (Linux 5.9)"}},"description":"The ceiling: whatever is missing here can never be gained by running another program."},"inheritable":{"type":"array","items":{"type":"string","x-values":["CAP_CHOWN","CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_FSETID","CAP_KILL","CAP_SETGID","CAP_SETUID","CAP_SETPCAP","CAP_LINUX_IMMUTABLE","CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_ADMIN","CAP_NET_RAW","CAP_IPC_LOCK","CAP_IPC_OWNER","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_CHROOT","CAP_SYS_PTRACE","CAP_SYS_PACCT","CAP_SYS_ADMIN","CAP_SYS_BOOT","CAP_SYS_NICE","CAP_SYS_RESOURCE","CAP_SYS_TIME","CAP_SYS_TTY_CONFIG","CAP_MKNOD","CAP_LEASE","CAP_AUDIT_WRITE","CAP_AUDIT_CONTROL","CAP_SETFCAP","CAP_MAC_OVERRIDE","CAP_MAC_ADMIN","CAP_SYSLOG","CAP_WAKE_ALARM","CAP_BLOCK_SUSPEND","CAP_AUDIT_READ","CAP_PERFMON","CAP_BPF","CAP_CHECKPOINT_RESTORE"],"x-enumDescriptions":{"CAP_CHOWN":"change the owner and group of any file","CAP_DAC_OVERRIDE":"pass by permission checks for reading, writing and executing files","CAP_DAC_READ_SEARCH":"pass by permission checks for reading files and searching directories; also opens files by handle","CAP_FOWNER":"act on a file as if being its owner","CAP_FSETID":"keep set-user-ID and set-group-ID bits when a file is changed","CAP_KILL":"send signals to processes of other users","CAP_SETGID":"set group IDs and supplementary groups freely","CAP_SETUID":"set user IDs freely","CAP_SETPCAP":"add capabilities to the inheritable set and drop them from the bounding set","CAP_LINUX_IMMUTABLE":"set the immutable and append-only attributes of files","CAP_NET_BIND_SERVICE":"bind to ports below 1024","CAP_NET_BROADCAST":"not used by the kernel","CAP_NET_ADMIN":"configure interfaces, addresses, routes and firewalls of the network namespace","CAP_NET_RAW":"open raw and packet sockets","CAP_IPC_LOCK":"lock memory beyond the limit","CAP_IPC_OWNER":"pass by permission checks on System V IPC objects","CAP_SYS_MODULE":"load and remove kernel modules","CAP_SYS_RAWIO":"touch I/O ports and raw memory devices","CAP_SYS_CHROOT":"call chroot and join mount namespaces","CAP_SYS_PTRACE":"trace any process and read its memory","CAP_SYS_PACCT":"switch process accounting","CAP_SYS_ADMIN":"a wide collection of administrative acts, mounting and joining namespaces among them","CAP_SYS_BOOT":"reboot and load another kernel","CAP_SYS_NICE":"raise priorities, choose real-time policies and CPU affinity of any process","CAP_SYS_RESOURCE":"go beyond resource limits and quotas","CAP_SYS_TIME":"set the system clock","CAP_SYS_TTY_CONFIG":"configure terminals and hang them up","CAP_MKNOD":"create device nodes","CAP_LEASE":"take leases on files of others","CAP_AUDIT_WRITE":"write to the kernel audit log","CAP_AUDIT_CONTROL":"configure auditing","CAP_SETFCAP":"set file capabilities; also needed to map user 0 of the parent in a new user namespace","CAP_MAC_OVERRIDE":"pass by mandatory access control (Smack)","CAP_MAC_ADMIN":"configure mandatory access control (Smack)","CAP_SYSLOG":"read the kernel log and see kernel addresses","CAP_WAKE_ALARM":"set timers that wake the machine","CAP_BLOCK_SUSPEND":"keep the machine from suspending","CAP_AUDIT_READ":"read the audit log by multicast","CAP_PERFMON":"use performance monitoring (Linux 5.8)","CAP_BPF":"load BPF programs and maps (Linux 5.8)","CAP_CHECKPOINT_RESTORE":"checkpoint and restore processes (Linux 5.9)"}},"description":"Capabilities kept over execve, as far as the program's file asks for them."},"permitted":{"type":"array","items":{"type":"string","x-values":["CAP_CHOWN","CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_FSETID","CAP_KILL","CAP_SETGID","CAP_SETUID","CAP_SETPCAP","CAP_LINUX_IMMUTABLE","CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_ADMIN","CAP_NET_RAW","CAP_IPC_LOCK","CAP_IPC_OWNER","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_CHROOT","CAP_SYS_PTRACE","CAP_SYS_PACCT","CAP_SYS_ADMIN","CAP_SYS_BOOT","CAP_SYS_NICE","CAP_SYS_RESOURCE","CAP_SYS_TIME","CAP_SYS_TTY_CONFIG","CAP_MKNOD","CAP_LEASE","CAP_AUDIT_WRITE","CAP_AUDIT_CONTROL","CAP_SETFCAP","CAP_MAC_OVERRIDE","CAP_MAC_ADMIN","CAP_SYSLOG","CAP_WAKE_ALARM","CAP_BLOCK_SUSPEND","CAP_AUDIT_READ","CAP_PERFMON","CAP_BPF","CAP_CHECKPOINT_RESTORE"],"x-enumDescriptions":{"CAP_CHOWN":"change the owner and group of any file","CAP_DAC_OVERRIDE":"pass by permission checks for reading, writing and executing files","CAP_DAC_READ_SEARCH":"pass by permission checks for reading files and searching directories; also opens files by handle","CAP_FOWNER":"act on a file as if being its owner","CAP_FSETID":"keep set-user-ID and set-group-ID bits when a file is changed","CAP_KILL":"send signals to processes of other users","CAP_SETGID":"set group IDs and supplementary groups freely","CAP_SETUID":"set user IDs freely","CAP_SETPCAP":"add capabilities to the inheritable set and drop them from the bounding set","CAP_LINUX_IMMUTABLE":"set the immutable and append-only attributes of files","CAP_NET_BIND_SERVICE":"bind to ports below 1024","CAP_NET_BROADCAST":"not used by the kernel","CAP_NET_ADMIN":"configure interfaces, addresses, routes and firewalls of the network namespace","CAP_NET_RAW":"open raw and packet sockets","CAP_IPC_LOCK":"lock memory beyond the limit","CAP_IPC_OWNER":"pass by permission checks on System V IPC objects","CAP_SYS_MODULE":"load and remove kernel modules","CAP_SYS_RAWIO":"touch I/O ports and raw memory devices","CAP_SYS_CHROOT":"call chroot and join mount namespaces","CAP_SYS_PTRACE":"trace any process and read its memory","CAP_SYS_PACCT":"switch process accounting","CAP_SYS_ADMIN":"a wide collection of administrative acts, mounting and joining namespaces among them","CAP_SYS_BOOT":"reboot and load another kernel","CAP_SYS_NICE":"raise priorities, choose real-time policies and CPU affinity of any process","CAP_SYS_RESOURCE":"go beyond resource limits and quotas","CAP_SYS_TIME":"set the system clock","CAP_SYS_TTY_CONFIG":"configure terminals and hang them up","CAP_MKNOD":"create device nodes","CAP_LEASE":"take leases on files of others","CAP_AUDIT_WRITE":"write to the kernel audit log","CAP_AUDIT_CONTROL":"configure auditing","CAP_SETFCAP":"set file capabilities; also needed to map user 0 of the parent in a new user namespace","CAP_MAC_OVERRIDE":"pass by mandatory access control (Smack)","CAP_MAC_ADMIN":"configure mandatory access control (Smack)","CAP_SYSLOG":"read the kernel log and see kernel addresses","CAP_WAKE_ALARM":"set timers that wake the machine","CAP_BLOCK_SUSPEND":"keep the machine from suspending","CAP_AUDIT_READ":"read the audit log by multicast","CAP_PERFMON":"use performance monitoring (Linux 5.8)","CAP_BPF":"load BPF programs and maps (Linux 5.8)","CAP_CHECKPOINT_RESTORE":"checkpoint and restore processes (Linux 5.9)"}},"description":"Capabilities that the process may make effective."},"ambient":{"type":"array","items":{"type":"string","x-values":["CAP_CHOWN","CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_FSETID","CAP_KILL","CAP_SETGID","CAP_SETUID","CAP_SETPCAP","CAP_LINUX_IMMUTABLE","CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_ADMIN","CAP_NET_RAW","CAP_IPC_LOCK","CAP_IPC_OWNER","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_CHROOT","CAP_SYS_PTRACE","CAP_SYS_PACCT","CAP_SYS_ADMIN","CAP_SYS_BOOT","CAP_SYS_NICE","CAP_SYS_RESOURCE","CAP_SYS_TIME","CAP_SYS_TTY_CONFIG","CAP_MKNOD","CAP_LEASE","CAP_AUDIT_WRITE","CAP_AUDIT_CONTROL","CAP_SETFCAP","CAP_MAC_OVERRIDE","CAP_MAC_ADMIN","CAP_SYSLOG","CAP_WAKE_ALARM","CAP_BLOCK_SUSPEND","CAP_AUDIT_READ","CAP_PERFMON","CAP_BPF","CAP_CHECKPOINT_RESTORE"],"x-enumDescriptions":{"CAP_CHOWN":"change the owner and group of any file","CAP_DAC_OVERRIDE":"pass by permission checks for reading, writing and executing files","CAP_DAC_READ_SEARCH":"pass by permission checks for reading files and searching directories; also opens files by handle","CAP_FOWNER":"act on a file as if being its owner","CAP_FSETID":"keep set-user-ID and set-group-ID bits when a file is changed","CAP_KILL":"send signals to processes of other users","CAP_SETGID":"set group IDs and supplementary groups freely","CAP_SETUID":"set user IDs freely","CAP_SETPCAP":"add capabilities to the inheritable set and drop them from the bounding set","CAP_LINUX_IMMUTABLE":"set the immutable and append-only attributes of files","CAP_NET_BIND_SERVICE":"bind to ports below 1024","CAP_NET_BROADCAST":"not used by the kernel","CAP_NET_ADMIN":"configure interfaces, addresses, routes and firewalls of the network namespace","CAP_NET_RAW":"open raw and packet sockets","CAP_IPC_LOCK":"lock memory beyond the limit","CAP_IPC_OWNER":"pass by permission checks on System V IPC objects","CAP_SYS_MODULE":"load and remove kernel modules","CAP_SYS_RAWIO":"touch I/O ports and raw memory devices","CAP_SYS_CHROOT":"call chroot and join mount namespaces","CAP_SYS_PTRACE":"trace any process and read its memory","CAP_SYS_PACCT":"switch process accounting","CAP_SYS_ADMIN":"a wide collection of administrative acts, mounting and joining namespaces among them","CAP_SYS_BOOT":"reboot and load another kernel","CAP_SYS_NICE":"raise priorities, choose real-time policies and CPU affinity of any process","CAP_SYS_RESOURCE":"go beyond resource limits and quotas","CAP_SYS_TIME":"set the system clock","CAP_SYS_TTY_CONFIG":"configure terminals and hang them up","CAP_MKNOD":"create device nodes","CAP_LEASE":"take leases on files of others","CAP_AUDIT_WRITE":"write to the kernel audit log","CAP_AUDIT_CONTROL":"configure auditing","CAP_SETFCAP":"set file capabilities; also needed to map user 0 of the parent in a new user namespace","CAP_MAC_OVERRIDE":"pass by mandatory access control (Smack)","CAP_MAC_ADMIN":"configure mandatory access control (Smack)","CAP_SYSLOG":"read the kernel log and see kernel addresses","CAP_WAKE_ALARM":"set timers that wake the machine","CAP_BLOCK_SUSPEND":"keep the machine from suspending","CAP_AUDIT_READ":"read the audit log by multicast","CAP_PERFMON":"use performance monitoring (Linux 5.8)","CAP_BPF":"load BPF programs and maps (Linux 5.8)","CAP_CHECKPOINT_RESTORE":"checkpoint and restore processes (Linux 5.9)"}},"description":"Capabilities kept over execve of ordinary programs, and so the way to give rights to a user other than root. Each must be permitted and inheritable as well."}}},"POSIXRlimit":{"type":"object","description":"One resource limit.","required":["type","hard","soft"],"properties":{"type":{"type":"string","description":"The resource that is limited. Names are those of getrlimit on the platform.","enum":["RLIMIT_CPU","RLIMIT_FSIZE","RLIMIT_DATA","RLIMIT_STACK","RLIMIT_CORE","RLIMIT_RSS","RLIMIT_NPROC","RLIMIT_NOFILE","RLIMIT_MEMLOCK","RLIMIT_AS","RLIMIT_LOCKS","RLIMIT_SIGPENDING","RLIMIT_MSGQUEUE","RLIMIT_NICE","RLIMIT_RTPRIO","RLIMIT_RTTIME","RLIMIT_SBSIZE","RLIMIT_NPTS","RLIMIT_SWAP","RLIMIT_KQUEUES","RLIMIT_UMTXP","RLIMIT_VMEM"],"x-enumDescriptions":{"RLIMIT_CPU":"CPU time, in seconds","RLIMIT_FSIZE":"size of a file the process writes, in bytes","RLIMIT_DATA":"data segment, in bytes","RLIMIT_STACK":"stack, in bytes","RLIMIT_CORE":"core dump, in bytes","RLIMIT_RSS":"resident memory, in bytes; without effect on current kernels","RLIMIT_NPROC":"processes and threads of the real user ID","RLIMIT_NOFILE":"one more than the highest file descriptor","RLIMIT_MEMLOCK":"locked memory, in bytes","RLIMIT_AS":"address space, in bytes","RLIMIT_LOCKS":"file locks; without effect on current kernels","RLIMIT_SIGPENDING":"queued signals of the real user ID","RLIMIT_MSGQUEUE":"memory for POSIX message queues, in bytes","RLIMIT_NICE":"ceiling of the nice value, as 20 minus nice","RLIMIT_RTPRIO":"ceiling of the real-time priority","RLIMIT_RTTIME":"real-time CPU time without a blocking call, in microseconds","RLIMIT_SBSIZE":"FreeBSD: memory of socket buffers, in bytes","RLIMIT_NPTS":"FreeBSD: pseudo terminals of the user","RLIMIT_SWAP":"FreeBSD: swap space of the user, in bytes","RLIMIT_KQUEUES":"FreeBSD: kqueues of the user","RLIMIT_UMTXP":"FreeBSD: shared locks of the user","RLIMIT_VMEM":"FreeBSD and Solaris: another name of RLIMIT_AS"}},"hard":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"The ceiling up to which a process without privilege can raise the soft limit. 18446744073709551615 means no limit on Linux."},"soft":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"The limit in force. It must not exceed the hard limit."}}},"Scheduler":{"type":"object","description":"CPU scheduling of the process, as set by sched_setattr.","required":["policy"],"properties":{"policy":{"type":"string","description":"The scheduling policy.","enum":["SCHED_OTHER","SCHED_FIFO","SCHED_RR","SCHED_BATCH","SCHED_ISO","SCHED_IDLE","SCHED_DEADLINE"],"x-enumDescriptions":{"SCHED_OTHER":"the normal time-sharing policy","SCHED_FIFO":"real time, runs until it blocks","SCHED_RR":"real time, in turns with others of its priority","SCHED_BATCH":"time sharing for work that is never interactive","SCHED_ISO":"reserved, not implemented by Linux","SCHED_IDLE":"only when nothing else wants the CPU","SCHED_DEADLINE":"a budget of run time in each period"}},"nice":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"description":"Nice value for SCHED_OTHER and SCHED_BATCH: from -20, favoured, to 19.","default":0},"priority":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"description":"Static priority for SCHED_FIFO and SCHED_RR, from 1 to 99; 0 for other policies.","default":0},"flags":{"type":"array","items":{"type":"string","enum":["SCHED_FLAG_RESET_ON_FORK","SCHED_FLAG_RECLAIM","SCHED_FLAG_DL_OVERRUN","SCHED_FLAG_KEEP_POLICY","SCHED_FLAG_KEEP_PARAMS","SCHED_FLAG_UTIL_CLAMP_MIN","SCHED_FLAG_UTIL_CLAMP_MAX"],"x-enumDescriptions":{"SCHED_FLAG_RESET_ON_FORK":"children get the normal policy","SCHED_FLAG_RECLAIM":"a deadline task may use bandwidth that others leave","SCHED_FLAG_DL_OVERRUN":"SIGXCPU when the run time is overdrawn","SCHED_FLAG_KEEP_POLICY":"the policy stays as it is","SCHED_FLAG_KEEP_PARAMS":"the parameters stay as they are","SCHED_FLAG_UTIL_CLAMP_MIN":"sets the lower utilization hint","SCHED_FLAG_UTIL_CLAMP_MAX":"sets the upper utilization hint"}},"description":"Flags of sched_setattr."},"runtime":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"SCHED_DEADLINE: run time in nanoseconds that the process gets in each period.","default":0},"deadline":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"SCHED_DEADLINE: nanoseconds from the start of a period until the run time must have been given.","default":0},"period":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"SCHED_DEADLINE: length of a period in nanoseconds.","default":0}}},"LinuxIOPriority":{"type":"object","description":"I/O priority, as set by ioprio_set.","$comment":"priority is REQUIRED by the text; the upstream schema does not ask for it.","required":["class","priority"],"properties":{"class":{"type":"string","description":"The I/O scheduling class.","enum":["IOPRIO_CLASS_RT","IOPRIO_CLASS_BE","IOPRIO_CLASS_IDLE"],"x-enumDescriptions":{"IOPRIO_CLASS_RT":"real time: served before all others","IOPRIO_CLASS_BE":"best effort, the usual class","IOPRIO_CLASS_IDLE":"served only when the disk is idle"}},"priority":{"type":"integer","description":"Level within the class, from 0 (highest) to 7 (lowest).","minimum":0,"maximum":7}}},"CPUAffinity":{"type":"object","description":"CPUs for processes that are started in a running container.","properties":{"initial":{"type":"string","description":"CPUs that the process runs on before it enters the container's cgroup.","pattern":"^([0-9][0-9, -]*)?$","x-patternDescription":"a list of numbers and ranges, such as `0-3,7`"},"final":{"type":"string","description":"CPUs that the process runs on once it is in the container's cgroup. Without it the kernel decides.","pattern":"^([0-9][0-9, -]*)?$","x-patternDescription":"a list of numbers and ranges, such as `0-3,7`"}}},"Hooks":{"type":"object","description":"Programs called at fixed points of the container's life. Each gets the container's state on its standard input; the lists run in order.","properties":{"prestart":{"type":"array","items":{"$ref":"#/definitions/Hook"},"description":"Deprecated in favour of createRuntime, createContainer and startContainer. Programs called after the namespaces exist and before the user's program starts; run in the runtime's namespaces. A failure stops the container from being created or started.","deprecated":true},"createRuntime":{"type":"array","items":{"$ref":"#/definitions/Hook"},"description":"Programs called while the container is created, after its namespaces exist and before the root is switched; run in the runtime's namespaces. A failure stops the container from being created or started."},"createContainer":{"type":"array","items":{"$ref":"#/definitions/Hook"},"description":"Programs called while the container is created, before the root is switched; found on the host, run in the container's namespaces. A failure stops the container from being created or started."},"startContainer":{"type":"array","items":{"$ref":"#/definitions/Hook"},"description":"Programs called when start is called, before the user's program; found and run inside the container. A failure stops the container from being created or started."},"poststart":{"type":"array","items":{"$ref":"#/definitions/Hook"},"description":"Programs called after the user's program has started and before start returns; run in the runtime's namespaces. A failure stops the container in newer editions of the text and was only logged in older ones."},"poststop":{"type":"array","items":{"$ref":"#/definitions/Hook"},"description":"Programs called after the container is deleted and before delete returns; run in the runtime's namespaces. A failure is only logged."}}},"Hook":{"type":"object","description":"One program to call.","required":["path"],"properties":{"path":{"type":"string","description":"The program to run: an absolute path.","pattern":"^/","x-patternDescription":"an absolute path"},"args":{"type":"array","items":{"type":"string"},"description":"Arguments as execv takes them: the first entry is the program's own name."},"env":{"type":"array","items":{"type":"string"},"description":"Environment variables for the hook, each as `NAME=value`. Nothing else is inherited."},"timeout":{"type":"integer","description":"Seconds after which the hook is given up. Must be greater than zero.","minimum":1}}},"Linux":{"type":"object","description":"Settings for containers on Linux.","properties":{"uidMappings":{"type":"array","items":{"$ref":"#/definitions/LinuxIDMapping"},"description":"How user IDs in the container translate to those of the host, in the container's user namespace."},"gidMappings":{"type":"array","items":{"$ref":"#/definitions/LinuxIDMapping"},"description":"How group IDs in the container translate to those of the host, in the container's user namespace."},"sysctl":{"type":"object","additionalProperties":{"type":"string"},"description":"Kernel parameters to set for the container, by name with dots or slashes. Only those that a namespace of the container keeps for itself can be set."},"resources":{"$ref":"#/definitions/LinuxResources","description":"Limits that the container's cgroup enforces. To be left out where no limit is to change."},"cgroupsPath":{"type":"string","description":"Where in the cgroup hierarchy the container goes. An absolute path counts from the cgroup mount point; a relative one is the runtime's to interpret, such as `slice:prefix:name` for systemd."},"namespaces":{"type":"array","items":{"$ref":"#/definitions/LinuxNamespace"},"description":"Namespaces that the container gets or joins. A type that is missing here is shared with the runtime, which mostly means with the host; no type may be listed twice."},"devices":{"type":"array","items":{"$ref":"#/definitions/LinuxDevice"},"description":"Device nodes to supply in the container beside the default ones such as `/dev/null`. Whether they may be used is for resources.devices to say."},"netDevices":{"type":"object","additionalProperties":{"$ref":"#/definitions/LinuxNetDevice"},"description":"Network interfaces to move from the host into the container's network namespace, by their names on the host."},"seccomp":{"$ref":"#/definitions/LinuxSeccomp","description":"The filter that decides for each system call whether it is let through."},"rootfsPropagation":{"type":"string","description":"Whether mounts made later spread between the container's root and the host.","enum":["shared","slave","private","unbindable","rshared","rslave","rprivate","runbindable"],"x-enumDescriptions":{"shared":"mounts below spread among the peers of a new group","slave":"mounts of the host come in, those of the container do not go out","private":"mounts neither come in nor go out","unbindable":"private, and cannot be bind-mounted","rshared":"shared for the whole tree; runtimes take it, the specification does not list it","rslave":"slave for the whole tree; runtimes take it, the specification does not list it","rprivate":"private for the whole tree; runtimes take it, the specification does not list it","runbindable":"unbindable for the whole tree; runtimes take it, the specification does not list it"},"$comment":"The text names four values; the recursive forms are written by container engines and taken by the runtimes."},"maskedPaths":{"type":"array","items":{"type":"string","pattern":"^/","x-patternDescription":"an absolute path"},"description":"Paths that are covered inside the container so that they cannot be read."},"readonlyPaths":{"type":"array","items":{"type":"string","pattern":"^/","x-patternDescription":"an absolute path"},"description":"Paths that are made read-only inside the container."},"mountLabel":{"type":"string","description":"The SELinux context that the container's mounts are labelled with."},"intelRdt":{"$ref":"#/definitions/LinuxIntelRdt","description":"The container's share of cache and memory bandwidth on processors with Resource Director Technology."},"memoryPolicy":{"$ref":"#/definitions/LinuxMemoryPolicy","description":"From which NUMA nodes the container's memory is taken."},"personality":{"$ref":"#/definitions/LinuxPersonality","description":"The execution personality, which changes what the kernel tells programs about the machine."},"timeOffsets":{"type":"object","additionalProperties":{"$ref":"#/definitions/LinuxTimeOffset"},"description":"Offsets of the clocks in the container's time namespace, by clock.","propertyNames":{"enum":["monotonic","boottime"],"x-enumDescriptions":{"monotonic":"the clock that counts from an arbitrary point and stops in suspend","boottime":"the clock that counts from boot, suspend included"}},"$comment":"The clocks are those that time_namespaces(7) names; the kernel refuses others."}}},"LinuxIDMapping":{"type":"object","description":"A run of IDs in the container and the run of IDs on the host that it stands for.","required":["containerID","hostID","size"],"properties":{"containerID":{"type":"integer","minimum":0,"maximum":4294967295,"description":"First ID of the run inside the container."},"hostID":{"type":"integer","minimum":0,"maximum":4294967295,"description":"First ID of the run on the host."},"size":{"type":"integer","minimum":0,"maximum":4294967295,"description":"How many IDs are mapped."}}},"LinuxNamespace":{"type":"object","description":"One namespace of the container.","required":["type"],"properties":{"type":{"type":"string","description":"Which kind of namespace: what the container sees apart from the host.","enum":["pid","network","mount","ipc","uts","user","cgroup","time"],"x-enumDescriptions":{"pid":"its own process IDs; processes outside are not seen","network":"its own interfaces, addresses, routes, ports and firewall","mount":"its own table of mounts","ipc":"its own System V IPC objects and POSIX message queues","uts":"its own host name and domain name","user":"its own user and group IDs, mapped to others on the host","cgroup":"sees its own cgroup as the root of the hierarchy (Linux 4.6)","time":"its own offsets of the monotonic and boot clocks (Linux 5.6)"}},"path":{"type":"string","description":"A file that stands for an existing namespace, which the container then joins: an absolute path. Without it a new namespace is made.","pattern":"^(/|$)","x-patternDescription":"an absolute path"}}},"LinuxDevice":{"type":"object","description":"A device node in the container.","$comment":"The upstream schema limits fileMode to 511; engines write the file type bits too, and the text says only uint32.","required":["type","path"],"properties":{"path":{"type":"string","description":"Full path of the node inside the container. It may lie outside `/dev`."},"type":{"type":"string","description":"The kind of node.","enum":["c","b","u","p"],"x-enumDescriptions":{"c":"character device","b":"block device","u":"unbuffered character device, the same as c","p":"named pipe (FIFO)"}},"major":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Major number: which driver. Required unless the type is `p`."},"minor":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Minor number: which device of the driver. Required unless the type is `p`."},"fileMode":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Permissions of the node as a decimal number: 438 stands for octal 0666."},"uid":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Owner of the node, as seen inside the container."},"gid":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Group of the node, as seen inside the container."}},"if":{"properties":{"type":{"const":"p"}},"required":["type"]},"else":{"required":["major","minor"]}},"LinuxNetDevice":{"type":"object","description":"A network interface moved into the container.","properties":{"name":{"type":"string","description":"Name of the interface inside the container; without it the host's name stays. A `%d` in it lets the kernel pick a free number."}}},"LinuxTimeOffset":{"type":"object","description":"Offset of one clock.","$comment":"time_namespaces(7): nanoseconds run from 0 to 999999999, and the kernel refuses others.","properties":{"secs":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Seconds by which the clock in the container differs."},"nanosecs":{"type":"integer","minimum":0,"description":"Nanoseconds to add to the seconds.","maximum":999999999}}},"LinuxResources":{"type":"object","description":"Limits of the container's cgroup.","properties":{"devices":{"type":"array","items":{"$ref":"#/definitions/LinuxDeviceCgroup"},"description":"Rules on which devices the container may use, applied in order; the last that fits decides."},"memory":{"$ref":"#/definitions/LinuxMemory","description":"Limits of memory."},"cpu":{"$ref":"#/definitions/LinuxCPU","description":"CPU time and the choice of CPUs."},"pids":{"$ref":"#/definitions/LinuxPids","description":"How many processes and threads there may be."},"blockIO":{"$ref":"#/definitions/LinuxBlockIO","description":"Weights and limits of disk input and output."},"hugepageLimits":{"type":"array","items":{"$ref":"#/definitions/LinuxHugepageLimit"},"description":"Limits of huge page memory, one for each page size."},"network":{"$ref":"#/definitions/LinuxNetwork","description":"Class and priorities of the container's network traffic (cgroup version 1)."},"rdma":{"type":"object","additionalProperties":{"$ref":"#/definitions/LinuxRdma"},"description":"Limits of RDMA resources, by name of the device."},"unified":{"type":"object","additionalProperties":{"type":"string"},"description":"Files of cgroup version 2 to write, by file name such as `memory.high`, with the text to write. Needs no field of its own for each new kernel setting.","propertyNames":{"pattern":"^[^/]+$","x-patternDescription":"the name of a cgroup file, without a slash"}}}},"LinuxDeviceCgroup":{"type":"object","description":"One rule of the device list.","required":["allow"],"properties":{"allow":{"type":"boolean","description":"`true` allows what the rule names, `false` denies it."},"type":{"type":"string","description":"Which devices: all, character or block. Without it all.","enum":["a","c","b"],"x-enumDescriptions":{"a":"all devices","c":"character devices","b":"block devices"},"default":"a"},"major":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Major number; without it, or with -1, every one."},"minor":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Minor number; without it, or with -1, every one."},"access":{"type":"string","description":"What is allowed or denied: any of `r` (read), `w` (write) and `m` (create the node).","pattern":"^[rwm]*$","x-patternDescription":"letters out of r, w and m"}}},"LinuxMemory":{"type":"object","description":"The memory controller. Amounts are bytes; -1 means no limit.","properties":{"limit":{"type":"integer","maximum":9223372036854776000,"description":"Most memory that the container may use, in bytes; -1 for no limit. Beyond it memory is reclaimed and then a process is killed.","minimum":-1},"reservation":{"type":"integer","maximum":9223372036854776000,"description":"Soft limit in bytes: under pressure the container's use is pushed back towards it.","minimum":-1},"swap":{"type":"integer","maximum":9223372036854776000,"description":"Most memory and swap together, in bytes; -1 for no limit. Equal to limit means no swap.","minimum":-1},"kernel":{"type":"integer","maximum":9223372036854776000,"description":"Limit of kernel memory in bytes. Not recommended: current kernels ignore or refuse it, and cgroup version 2 does not have it. Kernel memory counts towards limit.","minimum":-1,"deprecated":true},"kernelTCP":{"type":"integer","maximum":9223372036854776000,"description":"Limit of kernel memory for TCP buffers in bytes. Not recommended, and gone in cgroup version 2, where it counts towards limit.","minimum":-1,"deprecated":true},"swappiness":{"type":"integer","minimum":0,"description":"How readily the kernel swaps rather than drops file pages, from 0 to 100 (cgroup version 1).","maximum":100},"disableOOMKiller":{"type":"boolean","description":"`true` makes processes wait for memory instead of being killed when the limit is reached (cgroup version 1)."},"useHierarchy":{"type":"boolean","description":"Counts the memory of child cgroups towards this one. Version 1 only; version 2 always does so."},"checkBeforeUpdate":{"type":"boolean","description":"Refuses a new limit that is below what is in use, as version 1 does by itself, instead of letting version 2 kill processes."}}},"LinuxCPU":{"type":"object","description":"CPU time and the choice of CPUs.","properties":{"shares":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Relative weight against other cgroups when CPU time is short; 1024 is the kernel's default."},"quota":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Microseconds of CPU time that the container may use in each period, over all CPUs. Not above zero means no limit."},"burst":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Microseconds of unused quota that may be saved up and used on top in a later period. Not more than quota."},"period":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Length in microseconds of the period that quota counts for; the kernel's default is 100000."},"realtimeRuntime":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Microseconds in each realtimePeriod that real-time tasks may run (cgroup version 1)."},"realtimePeriod":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Length in microseconds of the period for real-time tasks (cgroup version 1)."},"cpus":{"type":"string","description":"CPUs that the container may run on, such as `0-3,7`.","pattern":"^([0-9][0-9, -]*)?$","x-patternDescription":"a list of numbers and ranges, such as `0-3,7`"},"mems":{"type":"string","description":"NUMA nodes that the container may take memory from, such as `0-3,7`.","pattern":"^([0-9][0-9, -]*)?$","x-patternDescription":"a list of numbers and ranges, such as `0-3,7`"},"idle":{"type":"integer","description":"1 gives the cgroup only the time that others leave (SCHED_IDLE); 0 is the usual behaviour.","minimum":0,"maximum":1}}},"LinuxPids":{"type":"object","description":"The limit of processes and threads.","$comment":"The upstream schema requires limit, the text of 1.3.0 says OPTIONAL.","properties":{"limit":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Most tasks in the cgroup; -1 for no limit. 0 is a limit too: no further task can start."}}},"LinuxBlockIO":{"type":"object","description":"Disk input and output.","properties":{"weight":{"type":"integer","minimum":0,"maximum":65535,"description":"Relative weight of the container against others on every device, from 10 to 1000."},"leafWeight":{"type":"integer","minimum":0,"maximum":65535,"description":"As weight, for the container's own tasks against its child cgroups (old CFQ scheduler only)."},"weightDevice":{"type":"array","items":{"$ref":"#/definitions/LinuxWeightDevice"},"description":"Weights for single devices, in place of weight."},"throttleReadBpsDevice":{"type":"array","items":{"$ref":"#/definitions/LinuxThrottleDevice"},"description":"Most bytes per second to read, by device."},"throttleWriteBpsDevice":{"type":"array","items":{"$ref":"#/definitions/LinuxThrottleDevice"},"description":"Most bytes per second to write, by device."},"throttleReadIOPSDevice":{"type":"array","items":{"$ref":"#/definitions/LinuxThrottleDevice"},"description":"Most read operations per second, by device."},"throttleWriteIOPSDevice":{"type":"array","items":{"$ref":"#/definitions/LinuxThrottleDevice"},"description":"Most write operations per second, by device."}}},"LinuxWeightDevice":{"type":"object","description":"The weight for one device. At least one of weight and leafWeight must be given.","anyOf":[{"required":["weight"]},{"required":["leafWeight"]}],"$comment":"The text demands at least one of the two weights; the upstream schema does not.","required":["major","minor"],"properties":{"major":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Major number of the block device."},"minor":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Minor number of the block device."},"weight":{"type":"integer","minimum":0,"maximum":65535,"description":"Weight for this device, from 10 to 1000."},"leafWeight":{"type":"integer","minimum":0,"maximum":65535,"description":"Weight of the container's own tasks for this device against its child cgroups (old CFQ scheduler only)."}}},"LinuxThrottleDevice":{"type":"object","description":"The limit for one device.","$comment":"rate is REQUIRED by the text; the upstream schema does not ask for it.","required":["major","minor","rate"],"properties":{"major":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Major number of the block device."},"minor":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Minor number of the block device."},"rate":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"The limit: bytes or operations per second, by the list it stands in."}}},"LinuxHugepageLimit":{"type":"object","description":"The limit for huge pages of one size.","required":["pageSize","limit"],"properties":{"pageSize":{"type":"string","description":"Size of the pages, as the kernel names it: a number with KB, MB or GB.","pattern":"^[1-9][0-9]*[KMG]B$","x-patternDescription":"a size such as `64KB`, `2MB` or `1GB`"},"limit":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Most bytes in pages of this size."}}},"LinuxNetwork":{"type":"object","description":"Marks and priorities of network traffic by cgroup (version 1).","properties":{"classID":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Class identifier that packets of the container carry, for traffic control or firewalls to match."},"priorities":{"type":"array","items":{"$ref":"#/definitions/LinuxInterfacePriority"},"description":"Priority of outgoing traffic, by interface."}}},"LinuxInterfacePriority":{"type":"object","description":"Priority of traffic on one interface.","required":["name","priority"],"properties":{"name":{"type":"string","description":"Name of the interface in the runtime's network namespace."},"priority":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Priority that traffic leaving by this interface gets."}}},"LinuxRdma":{"type":"object","description":"Limits for one RDMA device. At least one of the two must be given.","anyOf":[{"required":["hcaHandles"]},{"required":["hcaObjects"]}],"$comment":"The text demands at least one of the two limits; the upstream schema does not.","properties":{"hcaHandles":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Most handles of the adapter that the container may open."},"hcaObjects":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Most objects of the adapter that the container may create."}}},"LinuxSeccomp":{"type":"object","description":"A filter for system calls.","dependencies":{"listenerMetadata":["listenerPath"]},"required":["defaultAction"],"properties":{"defaultAction":{"type":"string","description":"What happens to a call that no rule names.","enum":["SCMP_ACT_KILL","SCMP_ACT_KILL_PROCESS","SCMP_ACT_KILL_THREAD","SCMP_ACT_TRAP","SCMP_ACT_ERRNO","SCMP_ACT_TRACE","SCMP_ACT_ALLOW","SCMP_ACT_LOG","SCMP_ACT_NOTIFY"],"x-enumDescriptions":{"SCMP_ACT_KILL":"kills the calling thread (older name of SCMP_ACT_KILL_THREAD)","SCMP_ACT_KILL_PROCESS":"kills the whole process (Linux 4.14)","SCMP_ACT_KILL_THREAD":"kills the calling thread","SCMP_ACT_TRAP":"sends SIGSYS to the thread instead of making the call","SCMP_ACT_ERRNO":"does not make the call and returns an error number, EPERM unless another is given","SCMP_ACT_TRACE":"asks an attached tracer; without one the call fails with ENOSYS","SCMP_ACT_ALLOW":"lets the call through","SCMP_ACT_LOG":"lets the call through and logs it (Linux 4.14)","SCMP_ACT_NOTIFY":"asks a listener in user space, reached by listenerPath (Linux 5.0)"}},"defaultErrnoRet":{"type":"integer","minimum":0,"description":"Error number that the default action returns; 1 (EPERM) where it is missing. Only for actions that return one, SCMP_ACT_ERRNO and SCMP_ACT_TRACE."},"architectures":{"type":"array","items":{"type":"string","enum":["SCMP_ARCH_X86","SCMP_ARCH_X86_64","SCMP_ARCH_X32","SCMP_ARCH_ARM","SCMP_ARCH_AARCH64","SCMP_ARCH_MIPS","SCMP_ARCH_MIPS64","SCMP_ARCH_MIPS64N32","SCMP_ARCH_MIPSEL","SCMP_ARCH_MIPSEL64","SCMP_ARCH_MIPSEL64N32","SCMP_ARCH_PPC","SCMP_ARCH_PPC64","SCMP_ARCH_PPC64LE","SCMP_ARCH_S390","SCMP_ARCH_S390X","SCMP_ARCH_PARISC","SCMP_ARCH_PARISC64","SCMP_ARCH_RISCV64","SCMP_ARCH_LOONGARCH64","SCMP_ARCH_M68K","SCMP_ARCH_SH","SCMP_ARCH_SHEB"],"x-enumDescriptions":{"SCMP_ARCH_X86":"32-bit x86","SCMP_ARCH_X86_64":"64-bit x86","SCMP_ARCH_X32":"64-bit x86 with 32-bit pointers","SCMP_ARCH_ARM":"32-bit Arm","SCMP_ARCH_AARCH64":"64-bit Arm","SCMP_ARCH_MIPS":"32-bit MIPS, big endian","SCMP_ARCH_MIPS64":"64-bit MIPS, big endian","SCMP_ARCH_MIPS64N32":"64-bit MIPS with 32-bit pointers, big endian","SCMP_ARCH_MIPSEL":"32-bit MIPS, little endian","SCMP_ARCH_MIPSEL64":"64-bit MIPS, little endian","SCMP_ARCH_MIPSEL64N32":"64-bit MIPS with 32-bit pointers, little endian","SCMP_ARCH_PPC":"32-bit PowerPC","SCMP_ARCH_PPC64":"64-bit PowerPC, big endian","SCMP_ARCH_PPC64LE":"64-bit PowerPC, little endian","SCMP_ARCH_S390":"31-bit IBM Z","SCMP_ARCH_S390X":"64-bit IBM Z","SCMP_ARCH_PARISC":"32-bit PA-RISC","SCMP_ARCH_PARISC64":"64-bit PA-RISC","SCMP_ARCH_RISCV64":"64-bit RISC-V","SCMP_ARCH_LOONGARCH64":"64-bit LoongArch","SCMP_ARCH_M68K":"Motorola 68000","SCMP_ARCH_SH":"SuperH, little endian","SCMP_ARCH_SHEB":"SuperH, big endian"}},"description":"Architectures whose calls the filter judges, beside the native one. Calls of an architecture that is not listed are killed."},"flags":{"type":"array","items":{"type":"string","enum":["SECCOMP_FILTER_FLAG_TSYNC","SECCOMP_FILTER_FLAG_LOG","SECCOMP_FILTER_FLAG_SPEC_ALLOW","SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV"],"x-enumDescriptions":{"SECCOMP_FILTER_FLAG_TSYNC":"all threads get the filter at once","SECCOMP_FILTER_FLAG_LOG":"every action but ALLOW is logged (Linux 4.14)","SECCOMP_FILTER_FLAG_SPEC_ALLOW":"leaves speculative store bypass on, faster and less safe (Linux 4.17)","SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV":"once the listener has taken a notification, only fatal signals interrupt the wait (Linux 5.19)"}},"description":"Flags of the seccomp call that loads the filter."},"listenerPath":{"type":"string","description":"UNIX socket to which the runtime sends the container process state and the seccomp descriptor, where SCMP_ACT_NOTIFY is used."},"listenerMetadata":{"type":"string","description":"Text handed to the listener as it is. Only together with listenerPath."},"syscalls":{"type":"array","items":{"$ref":"#/definitions/LinuxSyscall"},"description":"Rules for single system calls."}}},"LinuxSyscall":{"type":"object","description":"One rule: these calls, under these conditions, get this action.","required":["names","action"],"properties":{"names":{"type":"array","items":{"type":"string"},"description":"Names of the system calls. At least one.","minItems":1},"action":{"type":"string","description":"What happens to the calls that fit.","enum":["SCMP_ACT_KILL","SCMP_ACT_KILL_PROCESS","SCMP_ACT_KILL_THREAD","SCMP_ACT_TRAP","SCMP_ACT_ERRNO","SCMP_ACT_TRACE","SCMP_ACT_ALLOW","SCMP_ACT_LOG","SCMP_ACT_NOTIFY"],"x-enumDescriptions":{"SCMP_ACT_KILL":"kills the calling thread (older name of SCMP_ACT_KILL_THREAD)","SCMP_ACT_KILL_PROCESS":"kills the whole process (Linux 4.14)","SCMP_ACT_KILL_THREAD":"kills the calling thread","SCMP_ACT_TRAP":"sends SIGSYS to the thread instead of making the call","SCMP_ACT_ERRNO":"does not make the call and returns an error number, EPERM unless another is given","SCMP_ACT_TRACE":"asks an attached tracer; without one the call fails with ENOSYS","SCMP_ACT_ALLOW":"lets the call through","SCMP_ACT_LOG":"lets the call through and logs it (Linux 4.14)","SCMP_ACT_NOTIFY":"asks a listener in user space, reached by listenerPath (Linux 5.0)"}},"errnoRet":{"type":"integer","minimum":0,"description":"Error number that the action returns; 1 (EPERM) where it is missing. Only for SCMP_ACT_ERRNO and SCMP_ACT_TRACE."},"args":{"type":"array","items":{"$ref":"#/definitions/LinuxSeccompArg"},"description":"Conditions on the arguments of the call; all must hold."}}},"LinuxSeccompArg":{"type":"object","description":"A condition on one argument of a system call.","required":["index","value","op"],"properties":{"index":{"type":"integer","minimum":0,"description":"Which argument, counted from 0 to 5.","maximum":5},"value":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Number to compare the argument with; the mask for SCMP_CMP_MASKED_EQ."},"valueTwo":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"The expected result under SCMP_CMP_MASKED_EQ; not used otherwise."},"op":{"type":"string","description":"How the argument is compared.","enum":["SCMP_CMP_NE","SCMP_CMP_LT","SCMP_CMP_LE","SCMP_CMP_EQ","SCMP_CMP_GE","SCMP_CMP_GT","SCMP_CMP_MASKED_EQ"],"x-enumDescriptions":{"SCMP_CMP_NE":"not equal","SCMP_CMP_LT":"less than","SCMP_CMP_LE":"less than or equal","SCMP_CMP_EQ":"equal","SCMP_CMP_GE":"greater than or equal","SCMP_CMP_GT":"greater than","SCMP_CMP_MASKED_EQ":"equal after masking: value is the mask, valueTwo the expected result"}}}},"LinuxIntelRdt":{"type":"object","description":"Cache and memory bandwidth by the resctrl file system.","properties":{"closID":{"type":"string","description":"Name of the class of service that the container joins, a directory in resctrl; `/` is the default class. Without it a class named after the container is made."},"l3CacheSchema":{"type":"string","description":"Share of the L3 cache as a line for the schemata file, which should start with `L3:`."},"memBwSchema":{"type":"string","description":"Share of memory bandwidth as a line for the schemata file.","pattern":"^MB:[^\\r\\n]*$","x-patternDescription":"one line that starts with `MB:`"},"schemata":{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n]*$","x-patternDescription":"a single line"},"description":"Lines for the schemata file, one in each entry; written after the two older fields."},"enableMonitoring":{"type":"boolean","description":"Makes a monitoring group for the container, so that its cache and bandwidth use can be read."},"enableCMT":{"type":"boolean","description":"Switched cache monitoring on. Gone since 1.3.0: use enableMonitoring.","deprecated":true},"enableMBM":{"type":"boolean","description":"Switched bandwidth monitoring on. Gone since 1.3.0: use enableMonitoring.","deprecated":true}}},"LinuxMemoryPolicy":{"type":"object","description":"The NUMA memory policy, as set by set_mempolicy.","$comment":"mode is REQUIRED by the text; the upstream schema does not ask for it.","required":["mode"],"properties":{"mode":{"type":"string","description":"How nodes are chosen.","enum":["MPOL_DEFAULT","MPOL_BIND","MPOL_INTERLEAVE","MPOL_WEIGHTED_INTERLEAVE","MPOL_PREFERRED","MPOL_PREFERRED_MANY","MPOL_LOCAL"],"x-enumDescriptions":{"MPOL_DEFAULT":"the node of the CPU that asks; no nodes are named","MPOL_BIND":"only the named nodes","MPOL_INTERLEAVE":"the named nodes in turn","MPOL_WEIGHTED_INTERLEAVE":"the named nodes in turn, by weight (Linux 6.9)","MPOL_PREFERRED":"the named node first, then others","MPOL_PREFERRED_MANY":"the named nodes first, then others (Linux 5.15)","MPOL_LOCAL":"the node of the CPU that asks; no nodes are named"}},"nodes":{"type":"string","description":"NUMA nodes, such as `0-3,7`. Some modes want none, others at least one.","pattern":"^([0-9][0-9, -]*)?$","x-patternDescription":"a list of numbers and ranges, such as `0-3,7`"},"flags":{"type":"array","items":{"type":"string","enum":["MPOL_F_NUMA_BALANCING","MPOL_F_RELATIVE_NODES","MPOL_F_STATIC_NODES"],"x-enumDescriptions":{"MPOL_F_NUMA_BALANCING":"lets the kernel move pages among the nodes; with MPOL_BIND only (Linux 5.12)","MPOL_F_RELATIVE_NODES":"node numbers count within the allowed nodes","MPOL_F_STATIC_NODES":"node numbers stay as given when the allowed nodes change"}},"description":"Flags of set_mempolicy."}}},"LinuxPersonality":{"type":"object","description":"The execution personality, as set by personality(2).","$comment":"domain is REQUIRED by the text; the upstream schema does not ask for it.","required":["domain"],"properties":{"domain":{"type":"string","description":"Which personality.","enum":["LINUX","LINUX32"],"x-enumDescriptions":{"LINUX":"the usual one","LINUX32":"uname reports a 32-bit machine"}},"flags":{"type":"array","items":{"type":"string"},"description":"Further flags. None are defined yet."}}},"Solaris":{"type":"object","description":"Settings for a Solaris zone.","properties":{"milestone":{"type":"string","description":"Service of the management facility that should be online before the container counts as started."},"limitpriv":{"type":"string","description":"Privileges that processes of the container may have, as a comma-separated set."},"maxShmMemory":{"type":"string","description":"Most shared memory, as a number with an optional scale K, M, G or T.","pattern":"^[0-9]+(\\.[0-9]+)?[KMGTkmgt]?$","x-patternDescription":"a number with an optional K, M, G or T"},"cappedCPU":{"$ref":"#/definitions/SolarisCappedCPU","description":"Ceiling of CPU time."},"cappedMemory":{"$ref":"#/definitions/SolarisCappedMemory","description":"Ceilings of memory and swap."},"anet":{"type":"array","items":{"$ref":"#/definitions/SolarisAnet"},"description":"Network links that are made for the container."}}},"SolarisCappedCPU":{"type":"object","description":"Ceiling of CPU time.","properties":{"ncpus":{"type":"string","description":"CPUs as a decimal number in a string: `1` is one whole CPU, `.75` three quarters."}}},"SolarisCappedMemory":{"type":"object","description":"Ceilings of memory. A scale K, M, G or T may follow each number.","properties":{"physical":{"type":"string","description":"Most physical memory.","pattern":"^[0-9]+(\\.[0-9]+)?[KMGTkmgt]?$","x-patternDescription":"a number with an optional K, M, G or T"},"swap":{"type":"string","description":"Most swap.","pattern":"^[0-9]+(\\.[0-9]+)?[KMGTkmgt]?$","x-patternDescription":"a number with an optional K, M, G or T"}}},"SolarisAnet":{"type":"object","description":"One automatic network link.","properties":{"linkname":{"type":"string","description":"Name of the virtual link."},"lowerLink":{"type":"string","description":"Link of the host that the virtual one is built on."},"allowedAddress":{"type":"string","description":"Addresses that the container may use; without it any."},"configureAllowedAddress":{"type":"string","description":"`true` sets the allowed addresses on the link at each start. Written as a string.","x-values":["true","false"]},"defrouter":{"type":"string","description":"Default router."},"macAddress":{"type":"string","description":"MAC address of the link, or one of the keywords of zonecfg."},"linkProtection":{"type":"string","description":"Kinds of link protection, separated by commas."}}},"Windows":{"type":"object","description":"Settings for Windows containers.","required":["layerFolders"],"properties":{"layerFolders":{"type":"array","items":{"type":"string"},"description":"Folders of the image's layers, from the top layer down to the base, with the scratch folder last. At least one.","minItems":1},"devices":{"type":"array","items":{"$ref":"#/definitions/WindowsDevice"},"description":"Devices that the container gets."},"resources":{"$ref":"#/definitions/WindowsResources","description":"Limits of memory, CPU and storage."},"network":{"$ref":"#/definitions/WindowsNetwork","description":"Networking of the container."},"credentialSpec":{"description":"Description of a group Managed Service Account, as an object whose members the implementation defines."},"servicing":{"type":"boolean","description":"Starts the container in a mode that applies pending Windows updates."},"ignoreFlushesDuringBoot":{"type":"boolean","description":"Leaves out disk flushes while the container boots."},"hyperv":{"$ref":"#/definitions/WindowsHyperV","description":"Where present, the container runs in a Hyper-V virtual machine; where absent, as a process on the host's kernel."}}},"WindowsDevice":{"type":"object","description":"A device for the container.","required":["id","idType"],"properties":{"id":{"type":"string","description":"The device: for the type `class` the GUID of a device interface class."},"idType":{"type":"string","description":"How id is to be read.","enum":["class"],"x-enumDescriptions":{"class":"id is a device interface class GUID"}}}},"WindowsResources":{"type":"object","description":"Limits of a Windows container.","properties":{"memory":{"$ref":"#/definitions/WindowsMemoryResources","description":"Limit of memory."},"cpu":{"$ref":"#/definitions/WindowsCPUResources","description":"Limits of CPU time. Only one of its members should be given."},"storage":{"$ref":"#/definitions/WindowsStorageResources","description":"Limits of the system drive."}}},"WindowsMemoryResources":{"type":"object","description":"Memory of a Windows container.","properties":{"limit":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Most memory, in bytes."}}},"WindowsCPUResources":{"type":"object","description":"CPU time of a Windows container; count, shares and maximum exclude each other.","properties":{"count":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"How many CPUs the container has."},"shares":{"type":"integer","minimum":0,"description":"Relative weight against other containers, from 0 to 10000.","maximum":10000},"maximum":{"type":"integer","minimum":0,"description":"Ceiling of CPU time in hundredths of a percent: 10000 is all of it.","maximum":10000},"affinity":{"type":"array","items":{"$ref":"#/definitions/WindowsCPUGroupAffinity"},"description":"The processors that the container may run on, by processor group.","$comment":"The text and the Go type have an array; the upstream schema asks for an object and so refuses correct files."}}},"WindowsCPUGroupAffinity":{"type":"object","description":"Processors of one group.","$comment":"Both members are REQUIRED by the text; the upstream schema does not ask for them.","required":["mask","group"],"properties":{"mask":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Bit mask of the processors within the group."},"group":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Number of the processor group."}}},"WindowsStorageResources":{"type":"object","description":"Storage of a Windows container.","properties":{"iops":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Most operations per second on the system drive."},"bps":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Most bytes per second on the system drive."},"sandboxSize":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Least size of the system drive, in bytes."}}},"WindowsNetwork":{"type":"object","description":"Networking of a Windows container.","properties":{"endpointList":{"type":"array","items":{"type":"string"},"description":"Endpoints of the Host Network Service to connect to."},"allowUnqualifiedDNSQuery":{"type":"boolean","description":"Allows names without a domain to be resolved."},"DNSSearchList":{"type":"array","items":{"type":"string"},"description":"DNS suffixes to try for names."},"networkSharedContainerName":{"type":"string","description":"Container whose network stack is shared."},"networkNamespace":{"type":"string","description":"Network namespace to use, by its ID. No other member may then be given."}}},"WindowsHyperV":{"type":"object","description":"Hyper-V isolation.","properties":{"utilityVMPath":{"type":"string","description":"Path of the image of the utility virtual machine. Without it the layers are searched for one."}}},"VM":{"type":"object","description":"Settings for a container in a virtual machine.","required":["kernel"],"properties":{"hypervisor":{"$ref":"#/definitions/VMHypervisor","description":"The hypervisor that runs the virtual machine."},"kernel":{"$ref":"#/definitions/VMKernel","description":"The kernel that the virtual machine boots."},"image":{"$ref":"#/definitions/VMImage","description":"The disk image with the virtual machine's own root, which is not the container's root."},"hwConfig":{"$ref":"#/definitions/HWConfig","description":"Hardware that the virtual machine gets.","$comment":"The Go tag of 1.3.0 says hwconfig; text and upstream schema say hwConfig, and the Go decoder takes both."}}},"VMHypervisor":{"type":"object","description":"The hypervisor.","required":["path"],"properties":{"path":{"type":"string","description":"Its program on the host: an absolute path.","pattern":"^/","x-patternDescription":"an absolute path"},"parameters":{"type":"array","items":{"type":"string"},"description":"Arguments for the hypervisor."}}},"VMKernel":{"type":"object","description":"The guest kernel.","required":["path"],"properties":{"path":{"type":"string","description":"The kernel on the host: an absolute path.","pattern":"^/","x-patternDescription":"an absolute path"},"parameters":{"type":"array","items":{"type":"string"},"description":"Parameters for the kernel command line."},"initrd":{"type":"string","description":"Initial RAM disk on the host: an absolute path.","pattern":"^/","x-patternDescription":"an absolute path"}}},"VMImage":{"type":"object","description":"The guest's root image.","required":["path","format"],"properties":{"path":{"type":"string","description":"The image on the host: an absolute path.","pattern":"^/","x-patternDescription":"an absolute path"},"format":{"type":"string","description":"Format of the image.","enum":["raw","qcow2","vdi","vmdk","vhd"],"x-enumDescriptions":{"raw":"plain bytes of the disk","qcow2":"QEMU copy-on-write","vdi":"VirtualBox","vmdk":"VMware","vhd":"Virtual Hard Disk"},"default":"raw"}}},"HWConfig":{"type":"object","description":"Hardware for the virtual machine, passed through from the host where named.","properties":{"deviceTree":{"type":"string","description":"Device tree blob that describes the guest's hardware."},"vcpus":{"type":"integer","minimum":0,"maximum":4294967295,"description":"How many virtual CPUs."},"memory":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Most memory, in bytes."},"dtdevs":{"type":"array","items":{"type":"string"},"description":"Nodes of the host's device tree to pass through."},"iomems":{"type":"array","items":{"$ref":"#/definitions/IOMems"},"description":"Ranges of physical memory pages of devices that the guest may reach.","$comment":"The elements are described as in the text; the upstream schema of 1.3.0 does not describe them so."},"irqs":{"type":"array","items":{"type":"integer","minimum":0,"maximum":4294967295},"description":"Physical interrupts that the guest may reach."}}},"IOMems":{"type":"object","description":"A range of device memory.","required":["firstMFN","nrMFNs"],"properties":{"firstGFN":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"First page in the guest; without it the same as on the host."},"firstMFN":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"First physical page."},"nrMFNs":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"How many pages."}}},"FreeBSD":{"type":"object","description":"Settings for a FreeBSD jail.","properties":{"devices":{"type":"array","items":{"$ref":"#/definitions/FreeBSDDevice"},"description":"Device files to show in the container's devfs beside the minimal set."},"jail":{"$ref":"#/definitions/FreeBSDJail","description":"Parameters of the jail."}}},"FreeBSDDevice":{"type":"object","description":"One device file.","$comment":"path is REQUIRED by the text; the upstream schema does not ask for it.","required":["path"],"properties":{"path":{"type":"string","description":"Path of the device, relative to `/dev`."},"mode":{"type":"integer","minimum":0,"description":"Permissions as a decimal number: 448 stands for octal 0700.","maximum":511}}},"FreeBSDJail":{"type":"object","description":"Parameters of the jail, handed to jail(2).","properties":{"parent":{"type":"string","description":"Name of the jail that becomes the parent; without it the host is. Lets containers share a network stack."},"host":{"type":"string","description":"Whether host name, domain name, host UUID and host ID are the container's own.","enum":["new","inherit"],"x-enumDescriptions":{"new":"the container has its own","inherit":"shared with the parent jail or the host"}},"ip4":{"type":"string","description":"Use of IPv4: all addresses of the parent, or none. Usually left out where vnet is used.","enum":["inherit","disable","new"],"x-enumDescriptions":{"inherit":"shared with the parent jail or the host","disable":"not available","new":"the container has its own"},"$comment":"The text names inherit and disable; jail(8) and the upstream schema know new as well, which restricts to ip4Addr."},"ip4Addr":{"type":"array","items":{"type":"string"},"description":"IPv4 addresses that the container may use, in numeric form."},"ip6":{"type":"string","description":"Use of IPv6: all addresses of the parent, or none. Usually left out where vnet is used.","enum":["inherit","disable","new"],"x-enumDescriptions":{"inherit":"shared with the parent jail or the host","disable":"not available","new":"the container has its own"},"$comment":"The text names inherit and disable; jail(8) and the upstream schema know new as well, which restricts to ip6Addr."},"ip6Addr":{"type":"array","items":{"type":"string"},"description":"IPv6 addresses that the container may use, in numeric form."},"vnet":{"type":"string","description":"Whether the container has a network stack of its own.","enum":["new","inherit"],"x-enumDescriptions":{"new":"the container has its own","inherit":"shared with the parent jail or the host"}},"interface":{"type":"string","description":"Interface that gets the addresses of ip4Addr and ip6Addr as aliases while the container lives."},"vnetInterfaces":{"type":"array","items":{"type":"string"},"description":"Interfaces moved into the container's own network stack while it lives."},"sysvmsg":{"type":"string","description":"System V message queues.","enum":["new","inherit","disable"],"x-enumDescriptions":{"new":"the container has its own","inherit":"shared with the parent jail or the host","disable":"not available"},"default":"new"},"sysvsem":{"type":"string","description":"System V semaphores.","enum":["new","inherit","disable"],"x-enumDescriptions":{"new":"the container has its own","inherit":"shared with the parent jail or the host","disable":"not available"},"default":"new"},"sysvshm":{"type":"string","description":"System V shared memory.","enum":["new","inherit","disable"],"x-enumDescriptions":{"new":"the container has its own","inherit":"shared with the parent jail or the host","disable":"not available"},"default":"new"},"enforceStatfs":{"type":"integer","description":"Which mounts are visible: 0 all of the host, 1 those below the container's root, 2 only the root.","minimum":0,"maximum":2,"default":2},"allow":{"$ref":"#/definitions/FreeBSDJailAllow","description":"Acts that are otherwise forbidden in a jail."}}},"FreeBSDJailAllow":{"type":"object","description":"Acts that the jail may do.","properties":{"setHostname":{"type":"boolean","description":"Allows the host name to be changed.","default":false},"rawSockets":{"type":"boolean","description":"Allows raw sockets, as ping needs them.","default":false},"chflags":{"type":"boolean","description":"Allows system file flags to be changed.","default":false},"mount":{"type":"array","items":{"type":"string"},"description":"Kinds of file systems that may be mounted and unmounted inside."},"quotas":{"type":"boolean","description":"Allows disk quotas to be changed.","default":false},"socketAf":{"type":"boolean","description":"Allows socket families other than IPv4, IPv6, UNIX and route.","default":false},"mlock":{"type":"boolean","description":"Allows memory to be locked.","default":false},"reservedPorts":{"type":"boolean","description":"Allows ports below 1024 to be bound.","default":false},"suser":{"type":"boolean","description":"Whether the super-user of the jail has any rights. On by default, unless the parent has it off.","default":true}}},"ZOS":{"type":"object","description":"Settings for z/OS UNIX.","properties":{"namespaces":{"type":"array","items":{"$ref":"#/definitions/ZOSNamespace"},"description":"Namespaces that the container gets or joins. A type that is missing here is shared with the runtime; no type may be listed twice."}}},"ZOSNamespace":{"type":"object","description":"One namespace of the container.","required":["type"],"properties":{"type":{"type":"string","description":"Which kind of namespace.","enum":["pid","mount","ipc","uts"],"x-enumDescriptions":{"pid":"its own process IDs; processes outside are not seen","mount":"its own table of mounts","ipc":"its own System V IPC objects and POSIX message queues","uts":"its own host name and domain name"}},"path":{"type":"string","description":"A file that stands for an existing namespace, which the container then joins: an absolute path. Without it a new one is made.","pattern":"^(/|$)","x-patternDescription":"an absolute path"}}}}};
const schema7 = {"type":"object","description":"The configuration of one container: what the runtime reads from config.json in the bundle before it creates the container.","$comment":"root is required by the text unless windows.hyperv is set; the upstream schema does not ask for it. Only the case without a windows section is judged here.","required":["ociVersion"],"properties":{"ociVersion":{"type":"string","description":"The version of the runtime specification that the file keeps to, written as major.minor.patch. A runtime may refuse a version it does not know.","pattern":"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$","x-patternDescription":"a semantic version, such as `1.2.1`"},"process":{"$ref":"#/definitions/Process","description":"The first program of the container, and the user, rights and limits it starts with. It may be missing when the container is only created, but start needs it."},"root":{"$ref":"#/definitions/Root","description":"The file system tree that becomes the container's `/`. Required everywhere but on Windows with Hyper-V isolation, where it must be absent."},"hostname":{"type":"string","description":"The host name that processes in the container see. On Linux this takes an UTS namespace of the container's own.","x-platforms":["linux","solaris","windows","freebsd","zos"]},"domainname":{"type":"string","description":"The NIS domain name that processes in the container see. On Linux this takes an UTS namespace of the container's own.","x-platforms":["linux","freebsd"]},"mounts":{"type":"array","items":{"$ref":"#/definitions/Mount"},"description":"File systems and host paths to mount inside the container beside the root, in the order given; a later entry can cover an earlier one."},"hooks":{"$ref":"#/definitions/Hooks","description":"Programs that the runtime runs at fixed points of the container's life.","x-platforms":["linux","solaris","zos"]},"annotations":{"type":"object","additionalProperties":{"type":"string"},"description":"Free key and value pairs about the container. Keys should be named after a reversed domain name; a runtime must accept keys it does not know, and may act on those it does.","propertyNames":{"minLength":1}},"linux":{"$ref":"#/definitions/Linux","description":"Settings that only Linux knows: namespaces, cgroups, devices, seccomp and more.","x-platforms":["linux"]},"solaris":{"$ref":"#/definitions/Solaris","description":"Settings for Solaris zones.","x-platforms":["solaris"]},"windows":{"$ref":"#/definitions/Windows","description":"Settings for Windows containers. Required where the container runs on Windows.","x-platforms":["windows"]},"vm":{"$ref":"#/definitions/VM","description":"Settings for runtimes that put the container into a virtual machine: hypervisor, guest kernel, guest image and hardware.","x-platforms":["vm"]},"zos":{"$ref":"#/definitions/ZOS","description":"Settings for z/OS UNIX.","x-platforms":["zos"]},"freebsd":{"$ref":"#/definitions/FreeBSD","description":"Settings for FreeBSD jails.","x-platforms":["freebsd"]}},"if":{"not":{"required":["windows"]}},"then":{"required":["root"]}};
const pattern0 = new RegExp("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", "u");
const schema8 = {"type":"object","description":"The process that the runtime starts in the container.","required":["cwd"],"properties":{"terminal":{"type":"boolean","description":"Gives the process a terminal: on Linux a pseudo terminal pair, whose container end becomes its standard streams.","default":false},"consoleSize":{"$ref":"#/definitions/Box","description":"Size of the terminal in characters. Ignored unless terminal is true."},"user":{"$ref":"#/definitions/User","description":"The user and groups that the process runs as."},"args":{"type":"array","items":{"type":"string"},"description":"The program and its arguments. The first entry is looked up like a command in a shell; outside Windows there must be at least one entry."},"commandLine":{"type":"string","description":"The whole command line as one string, as Windows wants it. Required on Windows where args is missing.","x-platforms":["windows"]},"env":{"type":"array","items":{"type":"string"},"description":"Environment variables of the process, each written as `NAME=value`."},"cwd":{"type":"string","description":"The directory in the container that the process starts in: an absolute path.","pattern":"^(/|[A-Za-z]:|\\\\)","x-patternDescription":"an absolute path"},"capabilities":{"$ref":"#/definitions/LinuxCapabilities","description":"The five capability sets that the process starts with. A capability that cannot be granted should give a warning, not an error.","x-platforms":["linux"]},"rlimits":{"type":"array","items":{"$ref":"#/definitions/POSIXRlimit"},"description":"Resource limits of the process, as set by setrlimit. No type may be listed twice.","x-platforms":["linux","solaris","freebsd","zos"]},"noNewPrivileges":{"type":"boolean","description":"Sets no_new_privs: neither the process nor its descendants can gain rights by running a set-user-ID program or one with file capabilities.","x-platforms":["linux","zos"]},"apparmorProfile":{"type":"string","description":"Name of the AppArmor profile that confines the process. The profile must be loaded on the host.","x-platforms":["linux"]},"oomScoreAdj":{"type":"integer","description":"Shifts the score by which the kernel picks a process to kill when memory runs out: -1000 never, 1000 first. Without it the value is left as inherited.","minimum":-1000,"maximum":1000,"x-platforms":["linux"]},"scheduler":{"$ref":"#/definitions/Scheduler","description":"CPU scheduling policy and its parameters.","x-platforms":["linux"]},"selinuxLabel":{"type":"string","description":"The SELinux label that the process runs with.","x-platforms":["linux"]},"ioPriority":{"$ref":"#/definitions/LinuxIOPriority","description":"I/O priority of the processes of the container.","x-platforms":["linux"]},"execCPUAffinity":{"$ref":"#/definitions/CPUAffinity","description":"CPUs for a process that joins the container later by exec. It does not count for the first process.","x-platforms":["linux"]}}};
const schema9 = {"type":"object","description":"Size of a terminal.","required":["height","width"],"properties":{"height":{"type":"integer","minimum":0,"description":"Rows of characters."},"width":{"type":"integer","minimum":0,"description":"Characters in a row."}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.height === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "height"},message:"must have required property '"+"height"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.width === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.height !== undefined){
let data0 = data.height;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.width !== undefined){
let data1 = data.width;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","description":"Who the process runs as. POSIX systems use numbers, Windows a name.","properties":{"uid":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Numeric user ID, as seen inside the container.","default":0},"gid":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Numeric group ID, as seen inside the container.","default":0},"umask":{"type":"integer","minimum":0,"maximum":4294967295,"description":"File mode creation mask as a decimal number: 18 stands for octal 022. Without it the caller's mask stays."},"additionalGids":{"type":"array","items":{"type":"integer","minimum":0,"maximum":4294967295},"description":"Supplementary groups of the process, as seen inside the container."},"username":{"type":"string","description":"Name of the user on Windows.","x-platforms":["windows"]}},"if":{"not":{"required":["username"]}},"then":{"required":["uid","gid"]},"$comment":"uid and gid are REQUIRED by the text for POSIX platforms; the upstream schema does not ask for them. A Windows user has a name instead, so the demand falls only where there is no username. The defaults are what the Go decoder leaves."};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid0 = true;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.username === undefined) && (missing0 = "username")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid1 = _errs5 === errors;
if(valid1){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uid === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.gid === undefined){
const err3 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "gid"},message:"must have required property '"+"gid"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uid !== undefined){
let data0 = data.uid;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err5 = {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.gid !== undefined){
let data1 = data.gid;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err8 = {instancePath:instancePath+"/gid",schemaPath:"#/properties/gid/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/gid",schemaPath:"#/properties/gid/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/gid",schemaPath:"#/properties/gid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.umask !== undefined){
let data2 = data.umask;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err11 = {instancePath:instancePath+"/umask",schemaPath:"#/properties/umask/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 4294967295 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/umask",schemaPath:"#/properties/umask/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/umask",schemaPath:"#/properties/umask/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.additionalGids !== undefined){
let data3 = data.additionalGids;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err14 = {instancePath:instancePath+"/additionalGids/" + i0,schemaPath:"#/properties/additionalGids/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 > 4294967295 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/additionalGids/" + i0,schemaPath:"#/properties/additionalGids/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/additionalGids/" + i0,schemaPath:"#/properties/additionalGids/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/additionalGids",schemaPath:"#/properties/additionalGids/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.username !== undefined){
if(typeof data.username !== "string"){
const err18 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","description":"The five capability sets of a Linux process; entries are names such as `CAP_KILL`.","properties":{"effective":{"type":"array","items":{"type":"string","x-values":["CAP_CHOWN","CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_FSETID","CAP_KILL","CAP_SETGID","CAP_SETUID","CAP_SETPCAP","CAP_LINUX_IMMUTABLE","CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_ADMIN","CAP_NET_RAW","CAP_IPC_LOCK","CAP_IPC_OWNER","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_CHROOT","CAP_SYS_PTRACE","CAP_SYS_PACCT","CAP_SYS_ADMIN","CAP_SYS_BOOT","CAP_SYS_NICE","CAP_SYS_RESOURCE","CAP_SYS_TIME","CAP_SYS_TTY_CONFIG","CAP_MKNOD","CAP_LEASE","CAP_AUDIT_WRITE","CAP_AUDIT_CONTROL","CAP_SETFCAP","CAP_MAC_OVERRIDE","CAP_MAC_ADMIN","CAP_SYSLOG","CAP_WAKE_ALARM","CAP_BLOCK_SUSPEND","CAP_AUDIT_READ","CAP_PERFMON","CAP_BPF","CAP_CHECKPOINT_RESTORE"],"x-enumDescriptions":{"CAP_CHOWN":"change the owner and group of any file","CAP_DAC_OVERRIDE":"pass by permission checks for reading, writing and executing files","CAP_DAC_READ_SEARCH":"pass by permission checks for reading files and searching directories; also opens files by handle","CAP_FOWNER":"act on a file as if being its owner","CAP_FSETID":"keep set-user-ID and set-group-ID bits when a file is changed","CAP_KILL":"send signals to processes of other users","CAP_SETGID":"set group IDs and supplementary groups freely","CAP_SETUID":"set user IDs freely","CAP_SETPCAP":"add capabilities to the inheritable set and drop them from the bounding set","CAP_LINUX_IMMUTABLE":"set the immutable and append-only attributes of files","CAP_NET_BIND_SERVICE":"bind to ports below 1024","CAP_NET_BROADCAST":"not used by the kernel","CAP_NET_ADMIN":"configure interfaces, addresses, routes and firewalls of the network namespace","CAP_NET_RAW":"open raw and packet sockets","CAP_IPC_LOCK":"lock memory beyond the limit","CAP_IPC_OWNER":"pass by permission checks on System V IPC objects","CAP_SYS_MODULE":"load and remove kernel modules","CAP_SYS_RAWIO":"touch I/O ports and raw memory devices","CAP_SYS_CHROOT":"call chroot and join mount namespaces","CAP_SYS_PTRACE":"trace any process and read its memory","CAP_SYS_PACCT":"switch process accounting","CAP_SYS_ADMIN":"a wide collection of administrative acts, mounting and joining namespaces among them","CAP_SYS_BOOT":"reboot and load another kernel","CAP_SYS_NICE":"raise priorities, choose real-time policies and CPU affinity of any process","CAP_SYS_RESOURCE":"go beyond resource limits and quotas","CAP_SYS_TIME":"set the system clock","CAP_SYS_TTY_CONFIG":"configure terminals and hang them up","CAP_MKNOD":"create device nodes","CAP_LEASE":"take leases on files of others","CAP_AUDIT_WRITE":"write to the kernel audit log","CAP_AUDIT_CONTROL":"configure auditing","CAP_SETFCAP":"set file capabilities; also needed to map user 0 of the parent in a new user namespace","CAP_MAC_OVERRIDE":"pass by mandatory access control (Smack)","CAP_MAC_ADMIN":"configure mandatory access control (Smack)","CAP_SYSLOG":"read the kernel log and see kernel addresses","CAP_WAKE_ALARM":"set timers that wake the machine","CAP_BLOCK_SUSPEND":"keep the machine from suspending","CAP_AUDIT_READ":"read the audit log by multicast","CAP_PERFMON":"use performance monitoring (Linux 5.8)","CAP_BPF":"load BPF programs and maps (Linux 5.8)","CAP_CHECKPOINT_RESTORE":"checkpoint and restore processes (Linux 5.9)"}},"description":"Capabilities that the kernel checks at once. Each must be permitted as well."},"bounding":{"type":"array","items":{"type":"string","x-values":["CAP_CHOWN","CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_FSETID","CAP_KILL","CAP_SETGID","CAP_SETUID","CAP_SETPCAP","CAP_LINUX_IMMUTABLE","CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_ADMIN","CAP_NET_RAW","CAP_IPC_LOCK","CAP_IPC_OWNER","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_CHROOT","CAP_SYS_PTRACE","CAP_SYS_PACCT","CAP_SYS_ADMIN","CAP_SYS_BOOT","CAP_SYS_NICE","CAP_SYS_RESOURCE","CAP_SYS_TIME","CAP_SYS_TTY_CONFIG","CAP_MKNOD","CAP_LEASE","CAP_AUDIT_WRITE","CAP_AUDIT_CONTROL","CAP_SETFCAP","CAP_MAC_OVERRIDE","CAP_MAC_ADMIN","CAP_SYSLOG","CAP_WAKE_ALARM","CAP_BLOCK_SUSPEND","CAP_AUDIT_READ","CAP_PERFMON","CAP_BPF","CAP_CHECKPOINT_RESTORE"],"x-enumDescriptions":{"CAP_CHOWN":"change the owner and group of any file","CAP_DAC_OVERRIDE":"pass by permission checks for reading, writing and executing files","CAP_DAC_READ_SEARCH":"pass by permission checks for reading files and searching directories; also opens files by handle","CAP_FOWNER":"act on a file as if being its owner","CAP_FSETID":"keep set-user-ID and set-group-ID bits when a file is changed","CAP_KILL":"send signals to processes of other users","CAP_SETGID":"set group IDs and supplementary groups freely","CAP_SETUID":"set user IDs freely","CAP_SETPCAP":"add capabilities to the inheritable set and drop them from the bounding set","CAP_LINUX_IMMUTABLE":"set the immutable and append-only attributes of files","CAP_NET_BIND_SERVICE":"bind to ports below 1024","CAP_NET_BROADCAST":"not used by the kernel","CAP_NET_ADMIN":"configure interfaces, addresses, routes and firewalls of the network namespace","CAP_NET_RAW":"open raw and packet sockets","CAP_IPC_LOCK":"lock memory beyond the limit","CAP_IPC_OWNER":"pass by permission checks on System V IPC objects","CAP_SYS_MODULE":"load and remove kernel modules","CAP_SYS_RAWIO":"touch I/O ports and raw memory devices","CAP_SYS_CHROOT":"call chroot and join mount namespaces","CAP_SYS_PTRACE":"trace any process and read its memory","CAP_SYS_PACCT":"switch process accounting","CAP_SYS_ADMIN":"a wide collection of administrative acts, mounting and joining namespaces among them","CAP_SYS_BOOT":"reboot and load another kernel","CAP_SYS_NICE":"raise priorities, choose real-time policies and CPU affinity of any process","CAP_SYS_RESOURCE":"go beyond resource limits and quotas","CAP_SYS_TIME":"set the system clock","CAP_SYS_TTY_CONFIG":"configure terminals and hang them up","CAP_MKNOD":"create device nodes","CAP_LEASE":"take leases on files of others","CAP_AUDIT_WRITE":"write to the kernel audit log","CAP_AUDIT_CONTROL":"configure auditing","CAP_SETFCAP":"set file capabilities; also needed to map user 0 of the parent in a new user namespace","CAP_MAC_OVERRIDE":"pass by mandatory access control (Smack)","CAP_MAC_ADMIN":"configure mandatory access control (Smack)","CAP_SYSLOG":"read the kernel log and see kernel addresses","CAP_WAKE_ALARM":"set timers that wake the machine","CAP_BLOCK_SUSPEND":"keep the machine from suspending","CAP_AUDIT_READ":"read the audit log by multicast","CAP_PERFMON":"use performance monitoring (Linux 5.8)","CAP_BPF":"load BPF programs and maps (Linux 5.8)","CAP_CHECKPOINT_RESTORE":"checkpoint and restore processes (Linux 5.9)"}},"description":"The ceiling: whatever is missing here can never be gained by running another program."},"inheritable":{"type":"array","items":{"type":"string","x-values":["CAP_CHOWN","CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_FSETID","CAP_KILL","CAP_SETGID","CAP_SETUID","CAP_SETPCAP","CAP_LINUX_IMMUTABLE","CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_ADMIN","CAP_NET_RAW","CAP_IPC_LOCK","CAP_IPC_OWNER","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_CHROOT","CAP_SYS_PTRACE","CAP_SYS_PACCT","CAP_SYS_ADMIN","CAP_SYS_BOOT","CAP_SYS_NICE","CAP_SYS_RESOURCE","CAP_SYS_TIME","CAP_SYS_TTY_CONFIG","CAP_MKNOD","CAP_LEASE","CAP_AUDIT_WRITE","CAP_AUDIT_CONTROL","CAP_SETFCAP","CAP_MAC_OVERRIDE","CAP_MAC_ADMIN","CAP_SYSLOG","CAP_WAKE_ALARM","CAP_BLOCK_SUSPEND","CAP_AUDIT_READ","CAP_PERFMON","CAP_BPF","CAP_CHECKPOINT_RESTORE"],"x-enumDescriptions":{"CAP_CHOWN":"change the owner and group of any file","CAP_DAC_OVERRIDE":"pass by permission checks for reading, writing and executing files","CAP_DAC_READ_SEARCH":"pass by permission checks for reading files and searching directories; also opens files by handle","CAP_FOWNER":"act on a file as if being its owner","CAP_FSETID":"keep set-user-ID and set-group-ID bits when a file is changed","CAP_KILL":"send signals to processes of other users","CAP_SETGID":"set group IDs and supplementary groups freely","CAP_SETUID":"set user IDs freely","CAP_SETPCAP":"add capabilities to the inheritable set and drop them from the bounding set","CAP_LINUX_IMMUTABLE":"set the immutable and append-only attributes of files","CAP_NET_BIND_SERVICE":"bind to ports below 1024","CAP_NET_BROADCAST":"not used by the kernel","CAP_NET_ADMIN":"configure interfaces, addresses, routes and firewalls of the network namespace","CAP_NET_RAW":"open raw and packet sockets","CAP_IPC_LOCK":"lock memory beyond the limit","CAP_IPC_OWNER":"pass by permission checks on System V IPC objects","CAP_SYS_MODULE":"load and remove kernel modules","CAP_SYS_RAWIO":"touch I/O ports and raw memory devices","CAP_SYS_CHROOT":"call chroot and join mount namespaces","CAP_SYS_PTRACE":"trace any process and read its memory","CAP_SYS_PACCT":"switch process accounting","CAP_SYS_ADMIN":"a wide collection of administrative acts, mounting and joining namespaces among them","CAP_SYS_BOOT":"reboot and load another kernel","CAP_SYS_NICE":"raise priorities, choose real-time policies and CPU affinity of any process","CAP_SYS_RESOURCE":"go beyond resource limits and quotas","CAP_SYS_TIME":"set the system clock","CAP_SYS_TTY_CONFIG":"configure terminals and hang them up","CAP_MKNOD":"create device nodes","CAP_LEASE":"take leases on files of others","CAP_AUDIT_WRITE":"write to the kernel audit log","CAP_AUDIT_CONTROL":"configure auditing","CAP_SETFCAP":"set file capabilities; also needed to map user 0 of the parent in a new user namespace","CAP_MAC_OVERRIDE":"pass by mandatory access control (Smack)","CAP_MAC_ADMIN":"configure mandatory access control (Smack)","CAP_SYSLOG":"read the kernel log and see kernel addresses","CAP_WAKE_ALARM":"set timers that wake the machine","CAP_BLOCK_SUSPEND":"keep the machine from suspending","CAP_AUDIT_READ":"read the audit log by multicast","CAP_PERFMON":"use performance monitoring (Linux 5.8)","CAP_BPF":"load BPF programs and maps (Linux 5.8)","CAP_CHECKPOINT_RESTORE":"checkpoint and restore processes (Linux 5.9)"}},"description":"Capabilities kept over execve, as far as the program's file asks for them."},"permitted":{"type":"array","items":{"type":"string","x-values":["CAP_CHOWN","CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_FSETID","CAP_KILL","CAP_SETGID","CAP_SETUID","CAP_SETPCAP","CAP_LINUX_IMMUTABLE","CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_ADMIN","CAP_NET_RAW","CAP_IPC_LOCK","CAP_IPC_OWNER","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_CHROOT","CAP_SYS_PTRACE","CAP_SYS_PACCT","CAP_SYS_ADMIN","CAP_SYS_BOOT","CAP_SYS_NICE","CAP_SYS_RESOURCE","CAP_SYS_TIME","CAP_SYS_TTY_CONFIG","CAP_MKNOD","CAP_LEASE","CAP_AUDIT_WRITE","CAP_AUDIT_CONTROL","CAP_SETFCAP","CAP_MAC_OVERRIDE","CAP_MAC_ADMIN","CAP_SYSLOG","CAP_WAKE_ALARM","CAP_BLOCK_SUSPEND","CAP_AUDIT_READ","CAP_PERFMON","CAP_BPF","CAP_CHECKPOINT_RESTORE"],"x-enumDescriptions":{"CAP_CHOWN":"change the owner and group of any file","CAP_DAC_OVERRIDE":"pass by permission checks for reading, writing and executing files","CAP_DAC_READ_SEARCH":"pass by permission checks for reading files and searching directories; also opens files by handle","CAP_FOWNER":"act on a file as if being its owner","CAP_FSETID":"keep set-user-ID and set-group-ID bits when a file is changed","CAP_KILL":"send signals to processes of other users","CAP_SETGID":"set group IDs and supplementary groups freely","CAP_SETUID":"set user IDs freely","CAP_SETPCAP":"add capabilities to the inheritable set and drop them from the bounding set","CAP_LINUX_IMMUTABLE":"set the immutable and append-only attributes of files","CAP_NET_BIND_SERVICE":"bind to ports below 1024","CAP_NET_BROADCAST":"not used by the kernel","CAP_NET_ADMIN":"configure interfaces, addresses, routes and firewalls of the network namespace","CAP_NET_RAW":"open raw and packet sockets","CAP_IPC_LOCK":"lock memory beyond the limit","CAP_IPC_OWNER":"pass by permission checks on System V IPC objects","CAP_SYS_MODULE":"load and remove kernel modules","CAP_SYS_RAWIO":"touch I/O ports and raw memory devices","CAP_SYS_CHROOT":"call chroot and join mount namespaces","CAP_SYS_PTRACE":"trace any process and read its memory","CAP_SYS_PACCT":"switch process accounting","CAP_SYS_ADMIN":"a wide collection of administrative acts, mounting and joining namespaces among them","CAP_SYS_BOOT":"reboot and load another kernel","CAP_SYS_NICE":"raise priorities, choose real-time policies and CPU affinity of any process","CAP_SYS_RESOURCE":"go beyond resource limits and quotas","CAP_SYS_TIME":"set the system clock","CAP_SYS_TTY_CONFIG":"configure terminals and hang them up","CAP_MKNOD":"create device nodes","CAP_LEASE":"take leases on files of others","CAP_AUDIT_WRITE":"write to the kernel audit log","CAP_AUDIT_CONTROL":"configure auditing","CAP_SETFCAP":"set file capabilities; also needed to map user 0 of the parent in a new user namespace","CAP_MAC_OVERRIDE":"pass by mandatory access control (Smack)","CAP_MAC_ADMIN":"configure mandatory access control (Smack)","CAP_SYSLOG":"read the kernel log and see kernel addresses","CAP_WAKE_ALARM":"set timers that wake the machine","CAP_BLOCK_SUSPEND":"keep the machine from suspending","CAP_AUDIT_READ":"read the audit log by multicast","CAP_PERFMON":"use performance monitoring (Linux 5.8)","CAP_BPF":"load BPF programs and maps (Linux 5.8)","CAP_CHECKPOINT_RESTORE":"checkpoint and restore processes (Linux 5.9)"}},"description":"Capabilities that the process may make effective."},"ambient":{"type":"array","items":{"type":"string","x-values":["CAP_CHOWN","CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_FSETID","CAP_KILL","CAP_SETGID","CAP_SETUID","CAP_SETPCAP","CAP_LINUX_IMMUTABLE","CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_ADMIN","CAP_NET_RAW","CAP_IPC_LOCK","CAP_IPC_OWNER","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_CHROOT","CAP_SYS_PTRACE","CAP_SYS_PACCT","CAP_SYS_ADMIN","CAP_SYS_BOOT","CAP_SYS_NICE","CAP_SYS_RESOURCE","CAP_SYS_TIME","CAP_SYS_TTY_CONFIG","CAP_MKNOD","CAP_LEASE","CAP_AUDIT_WRITE","CAP_AUDIT_CONTROL","CAP_SETFCAP","CAP_MAC_OVERRIDE","CAP_MAC_ADMIN","CAP_SYSLOG","CAP_WAKE_ALARM","CAP_BLOCK_SUSPEND","CAP_AUDIT_READ","CAP_PERFMON","CAP_BPF","CAP_CHECKPOINT_RESTORE"],"x-enumDescriptions":{"CAP_CHOWN":"change the owner and group of any file","CAP_DAC_OVERRIDE":"pass by permission checks for reading, writing and executing files","CAP_DAC_READ_SEARCH":"pass by permission checks for reading files and searching directories; also opens files by handle","CAP_FOWNER":"act on a file as if being its owner","CAP_FSETID":"keep set-user-ID and set-group-ID bits when a file is changed","CAP_KILL":"send signals to processes of other users","CAP_SETGID":"set group IDs and supplementary groups freely","CAP_SETUID":"set user IDs freely","CAP_SETPCAP":"add capabilities to the inheritable set and drop them from the bounding set","CAP_LINUX_IMMUTABLE":"set the immutable and append-only attributes of files","CAP_NET_BIND_SERVICE":"bind to ports below 1024","CAP_NET_BROADCAST":"not used by the kernel","CAP_NET_ADMIN":"configure interfaces, addresses, routes and firewalls of the network namespace","CAP_NET_RAW":"open raw and packet sockets","CAP_IPC_LOCK":"lock memory beyond the limit","CAP_IPC_OWNER":"pass by permission checks on System V IPC objects","CAP_SYS_MODULE":"load and remove kernel modules","CAP_SYS_RAWIO":"touch I/O ports and raw memory devices","CAP_SYS_CHROOT":"call chroot and join mount namespaces","CAP_SYS_PTRACE":"trace any process and read its memory","CAP_SYS_PACCT":"switch process accounting","CAP_SYS_ADMIN":"a wide collection of administrative acts, mounting and joining namespaces among them","CAP_SYS_BOOT":"reboot and load another kernel","CAP_SYS_NICE":"raise priorities, choose real-time policies and CPU affinity of any process","CAP_SYS_RESOURCE":"go beyond resource limits and quotas","CAP_SYS_TIME":"set the system clock","CAP_SYS_TTY_CONFIG":"configure terminals and hang them up","CAP_MKNOD":"create device nodes","CAP_LEASE":"take leases on files of others","CAP_AUDIT_WRITE":"write to the kernel audit log","CAP_AUDIT_CONTROL":"configure auditing","CAP_SETFCAP":"set file capabilities; also needed to map user 0 of the parent in a new user namespace","CAP_MAC_OVERRIDE":"pass by mandatory access control (Smack)","CAP_MAC_ADMIN":"configure mandatory access control (Smack)","CAP_SYSLOG":"read the kernel log and see kernel addresses","CAP_WAKE_ALARM":"set timers that wake the machine","CAP_BLOCK_SUSPEND":"keep the machine from suspending","CAP_AUDIT_READ":"read the audit log by multicast","CAP_PERFMON":"use performance monitoring (Linux 5.8)","CAP_BPF":"load BPF programs and maps (Linux 5.8)","CAP_CHECKPOINT_RESTORE":"checkpoint and restore processes (Linux 5.9)"}},"description":"Capabilities kept over execve of ordinary programs, and so the way to give rights to a user other than root. Each must be permitted and inheritable as well."}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.effective !== undefined){
let data0 = data.effective;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err0 = {instancePath:instancePath+"/effective/" + i0,schemaPath:"#/properties/effective/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath:instancePath+"/effective",schemaPath:"#/properties/effective/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.bounding !== undefined){
let data2 = data.bounding;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
const err2 = {instancePath:instancePath+"/bounding/" + i1,schemaPath:"#/properties/bounding/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/bounding",schemaPath:"#/properties/bounding/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.inheritable !== undefined){
let data4 = data.inheritable;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(typeof data4[i2] !== "string"){
const err4 = {instancePath:instancePath+"/inheritable/" + i2,schemaPath:"#/properties/inheritable/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/inheritable",schemaPath:"#/properties/inheritable/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.permitted !== undefined){
let data6 = data.permitted;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(typeof data6[i3] !== "string"){
const err6 = {instancePath:instancePath+"/permitted/" + i3,schemaPath:"#/properties/permitted/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/permitted",schemaPath:"#/properties/permitted/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ambient !== undefined){
let data8 = data.ambient;
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
if(typeof data8[i4] !== "string"){
const err8 = {instancePath:instancePath+"/ambient/" + i4,schemaPath:"#/properties/ambient/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/ambient",schemaPath:"#/properties/ambient/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","description":"One resource limit.","required":["type","hard","soft"],"properties":{"type":{"type":"string","description":"The resource that is limited. Names are those of getrlimit on the platform.","enum":["RLIMIT_CPU","RLIMIT_FSIZE","RLIMIT_DATA","RLIMIT_STACK","RLIMIT_CORE","RLIMIT_RSS","RLIMIT_NPROC","RLIMIT_NOFILE","RLIMIT_MEMLOCK","RLIMIT_AS","RLIMIT_LOCKS","RLIMIT_SIGPENDING","RLIMIT_MSGQUEUE","RLIMIT_NICE","RLIMIT_RTPRIO","RLIMIT_RTTIME","RLIMIT_SBSIZE","RLIMIT_NPTS","RLIMIT_SWAP","RLIMIT_KQUEUES","RLIMIT_UMTXP","RLIMIT_VMEM"],"x-enumDescriptions":{"RLIMIT_CPU":"CPU time, in seconds","RLIMIT_FSIZE":"size of a file the process writes, in bytes","RLIMIT_DATA":"data segment, in bytes","RLIMIT_STACK":"stack, in bytes","RLIMIT_CORE":"core dump, in bytes","RLIMIT_RSS":"resident memory, in bytes; without effect on current kernels","RLIMIT_NPROC":"processes and threads of the real user ID","RLIMIT_NOFILE":"one more than the highest file descriptor","RLIMIT_MEMLOCK":"locked memory, in bytes","RLIMIT_AS":"address space, in bytes","RLIMIT_LOCKS":"file locks; without effect on current kernels","RLIMIT_SIGPENDING":"queued signals of the real user ID","RLIMIT_MSGQUEUE":"memory for POSIX message queues, in bytes","RLIMIT_NICE":"ceiling of the nice value, as 20 minus nice","RLIMIT_RTPRIO":"ceiling of the real-time priority","RLIMIT_RTTIME":"real-time CPU time without a blocking call, in microseconds","RLIMIT_SBSIZE":"FreeBSD: memory of socket buffers, in bytes","RLIMIT_NPTS":"FreeBSD: pseudo terminals of the user","RLIMIT_SWAP":"FreeBSD: swap space of the user, in bytes","RLIMIT_KQUEUES":"FreeBSD: kqueues of the user","RLIMIT_UMTXP":"FreeBSD: shared locks of the user","RLIMIT_VMEM":"FreeBSD and Solaris: another name of RLIMIT_AS"}},"hard":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"The ceiling up to which a process without privilege can raise the soft limit. 18446744073709551615 means no limit on Linux."},"soft":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"The limit in force. It must not exceed the hard limit."}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.hard === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hard"},message:"must have required property '"+"hard"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.soft === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "soft"},message:"must have required property '"+"soft"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((((((((((((((((((((data0 === "RLIMIT_CPU") || (data0 === "RLIMIT_FSIZE")) || (data0 === "RLIMIT_DATA")) || (data0 === "RLIMIT_STACK")) || (data0 === "RLIMIT_CORE")) || (data0 === "RLIMIT_RSS")) || (data0 === "RLIMIT_NPROC")) || (data0 === "RLIMIT_NOFILE")) || (data0 === "RLIMIT_MEMLOCK")) || (data0 === "RLIMIT_AS")) || (data0 === "RLIMIT_LOCKS")) || (data0 === "RLIMIT_SIGPENDING")) || (data0 === "RLIMIT_MSGQUEUE")) || (data0 === "RLIMIT_NICE")) || (data0 === "RLIMIT_RTPRIO")) || (data0 === "RLIMIT_RTTIME")) || (data0 === "RLIMIT_SBSIZE")) || (data0 === "RLIMIT_NPTS")) || (data0 === "RLIMIT_SWAP")) || (data0 === "RLIMIT_KQUEUES")) || (data0 === "RLIMIT_UMTXP")) || (data0 === "RLIMIT_VMEM"))){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.hard !== undefined){
let data1 = data.hard;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err5 = {instancePath:instancePath+"/hard",schemaPath:"#/properties/hard/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 18446744073709552000 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/hard",schemaPath:"#/properties/hard/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18446744073709552000},message:"must be <= 18446744073709552000"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/hard",schemaPath:"#/properties/hard/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.soft !== undefined){
let data2 = data.soft;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err8 = {instancePath:instancePath+"/soft",schemaPath:"#/properties/soft/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 18446744073709552000 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/soft",schemaPath:"#/properties/soft/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18446744073709552000},message:"must be <= 18446744073709552000"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/soft",schemaPath:"#/properties/soft/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","description":"CPU scheduling of the process, as set by sched_setattr.","required":["policy"],"properties":{"policy":{"type":"string","description":"The scheduling policy.","enum":["SCHED_OTHER","SCHED_FIFO","SCHED_RR","SCHED_BATCH","SCHED_ISO","SCHED_IDLE","SCHED_DEADLINE"],"x-enumDescriptions":{"SCHED_OTHER":"the normal time-sharing policy","SCHED_FIFO":"real time, runs until it blocks","SCHED_RR":"real time, in turns with others of its priority","SCHED_BATCH":"time sharing for work that is never interactive","SCHED_ISO":"reserved, not implemented by Linux","SCHED_IDLE":"only when nothing else wants the CPU","SCHED_DEADLINE":"a budget of run time in each period"}},"nice":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"description":"Nice value for SCHED_OTHER and SCHED_BATCH: from -20, favoured, to 19.","default":0},"priority":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"description":"Static priority for SCHED_FIFO and SCHED_RR, from 1 to 99; 0 for other policies.","default":0},"flags":{"type":"array","items":{"type":"string","enum":["SCHED_FLAG_RESET_ON_FORK","SCHED_FLAG_RECLAIM","SCHED_FLAG_DL_OVERRUN","SCHED_FLAG_KEEP_POLICY","SCHED_FLAG_KEEP_PARAMS","SCHED_FLAG_UTIL_CLAMP_MIN","SCHED_FLAG_UTIL_CLAMP_MAX"],"x-enumDescriptions":{"SCHED_FLAG_RESET_ON_FORK":"children get the normal policy","SCHED_FLAG_RECLAIM":"a deadline task may use bandwidth that others leave","SCHED_FLAG_DL_OVERRUN":"SIGXCPU when the run time is overdrawn","SCHED_FLAG_KEEP_POLICY":"the policy stays as it is","SCHED_FLAG_KEEP_PARAMS":"the parameters stay as they are","SCHED_FLAG_UTIL_CLAMP_MIN":"sets the lower utilization hint","SCHED_FLAG_UTIL_CLAMP_MAX":"sets the upper utilization hint"}},"description":"Flags of sched_setattr."},"runtime":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"SCHED_DEADLINE: run time in nanoseconds that the process gets in each period.","default":0},"deadline":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"SCHED_DEADLINE: nanoseconds from the start of a period until the run time must have been given.","default":0},"period":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"SCHED_DEADLINE: length of a period in nanoseconds.","default":0}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.policy === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy"},message:"must have required property '"+"policy"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.policy !== undefined){
let data0 = data.policy;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((((data0 === "SCHED_OTHER") || (data0 === "SCHED_FIFO")) || (data0 === "SCHED_RR")) || (data0 === "SCHED_BATCH")) || (data0 === "SCHED_ISO")) || (data0 === "SCHED_IDLE")) || (data0 === "SCHED_DEADLINE"))){
const err2 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/enum",keyword:"enum",params:{allowedValues: schema13.properties.policy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.nice !== undefined){
let data1 = data.nice;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err3 = {instancePath:instancePath+"/nice",schemaPath:"#/properties/nice/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 2147483647 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/nice",schemaPath:"#/properties/nice/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < -2147483648 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/nice",schemaPath:"#/properties/nice/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.priority !== undefined){
let data2 = data.priority;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err6 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 2147483647 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < -2147483648 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.flags !== undefined){
let data3 = data.flags;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/flags/" + i0,schemaPath:"#/properties/flags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((((((data4 === "SCHED_FLAG_RESET_ON_FORK") || (data4 === "SCHED_FLAG_RECLAIM")) || (data4 === "SCHED_FLAG_DL_OVERRUN")) || (data4 === "SCHED_FLAG_KEEP_POLICY")) || (data4 === "SCHED_FLAG_KEEP_PARAMS")) || (data4 === "SCHED_FLAG_UTIL_CLAMP_MIN")) || (data4 === "SCHED_FLAG_UTIL_CLAMP_MAX"))){
const err10 = {instancePath:instancePath+"/flags/" + i0,schemaPath:"#/properties/flags/items/enum",keyword:"enum",params:{allowedValues: schema13.properties.flags.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.runtime !== undefined){
let data5 = data.runtime;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err12 = {instancePath:instancePath+"/runtime",schemaPath:"#/properties/runtime/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 18446744073709552000 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/runtime",schemaPath:"#/properties/runtime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18446744073709552000},message:"must be <= 18446744073709552000"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/runtime",schemaPath:"#/properties/runtime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.deadline !== undefined){
let data6 = data.deadline;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err15 = {instancePath:instancePath+"/deadline",schemaPath:"#/properties/deadline/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 > 18446744073709552000 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/deadline",schemaPath:"#/properties/deadline/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18446744073709552000},message:"must be <= 18446744073709552000"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/deadline",schemaPath:"#/properties/deadline/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.period !== undefined){
let data7 = data.period;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err18 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data7 == "number"){
if(data7 > 18446744073709552000 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18446744073709552000},message:"must be <= 18446744073709552000"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err20 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","description":"I/O priority, as set by ioprio_set.","$comment":"priority is REQUIRED by the text; the upstream schema does not ask for it.","required":["class","priority"],"properties":{"class":{"type":"string","description":"The I/O scheduling class.","enum":["IOPRIO_CLASS_RT","IOPRIO_CLASS_BE","IOPRIO_CLASS_IDLE"],"x-enumDescriptions":{"IOPRIO_CLASS_RT":"real time: served before all others","IOPRIO_CLASS_BE":"best effort, the usual class","IOPRIO_CLASS_IDLE":"served only when the disk is idle"}},"priority":{"type":"integer","description":"Level within the class, from 0 (highest) to 7 (lowest).","minimum":0,"maximum":7}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.class === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "class"},message:"must have required property '"+"class"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.priority === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "priority"},message:"must have required property '"+"priority"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.class !== undefined){
let data0 = data.class;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/class",schemaPath:"#/properties/class/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data0 === "IOPRIO_CLASS_RT") || (data0 === "IOPRIO_CLASS_BE")) || (data0 === "IOPRIO_CLASS_IDLE"))){
const err3 = {instancePath:instancePath+"/class",schemaPath:"#/properties/class/enum",keyword:"enum",params:{allowedValues: schema14.properties.class.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.priority !== undefined){
let data1 = data.priority;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 7 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7},message:"must be <= 7"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","description":"CPUs for processes that are started in a running container.","properties":{"initial":{"type":"string","description":"CPUs that the process runs on before it enters the container's cgroup.","pattern":"^([0-9][0-9, -]*)?$","x-patternDescription":"a list of numbers and ranges, such as `0-3,7`"},"final":{"type":"string","description":"CPUs that the process runs on once it is in the container's cgroup. Without it the kernel decides.","pattern":"^([0-9][0-9, -]*)?$","x-patternDescription":"a list of numbers and ranges, such as `0-3,7`"}}};
const pattern2 = new RegExp("^([0-9][0-9, -]*)?$", "u");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.initial !== undefined){
let data0 = data.initial;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err0 = {instancePath:instancePath+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern: "^([0-9][0-9, -]*)?$"},message:"must match pattern \""+"^([0-9][0-9, -]*)?$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.final !== undefined){
let data1 = data.final;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err2 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/pattern",keyword:"pattern",params:{pattern: "^([0-9][0-9, -]*)?$"},message:"must match pattern \""+"^([0-9][0-9, -]*)?$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

const pattern1 = new RegExp("^(/|[A-Za-z]:|\\\\)", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cwd === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cwd"},message:"must have required property '"+"cwd"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.terminal !== undefined){
if(typeof data.terminal !== "boolean"){
const err1 = {instancePath:instancePath+"/terminal",schemaPath:"#/properties/terminal/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.consoleSize !== undefined){
if(!(validate24(data.consoleSize, {instancePath:instancePath+"/consoleSize",parentData:data,parentDataProperty:"consoleSize",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.user !== undefined){
if(!(validate26(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.args !== undefined){
let data3 = data.args;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err2 = {instancePath:instancePath+"/args/" + i0,schemaPath:"#/properties/args/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.commandLine !== undefined){
if(typeof data.commandLine !== "string"){
const err4 = {instancePath:instancePath+"/commandLine",schemaPath:"#/properties/commandLine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.env !== undefined){
let data6 = data.env;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err5 = {instancePath:instancePath+"/env/" + i1,schemaPath:"#/properties/env/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.cwd !== undefined){
let data8 = data.cwd;
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
const err7 = {instancePath:instancePath+"/cwd",schemaPath:"#/properties/cwd/pattern",keyword:"pattern",params:{pattern: "^(/|[A-Za-z]:|\\\\)"},message:"must match pattern \""+"^(/|[A-Za-z]:|\\\\)"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/cwd",schemaPath:"#/properties/cwd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.capabilities !== undefined){
if(!(validate28(data.capabilities, {instancePath:instancePath+"/capabilities",parentData:data,parentDataProperty:"capabilities",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.rlimits !== undefined){
let data10 = data.rlimits;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate30(data10[i2], {instancePath:instancePath+"/rlimits/" + i2,parentData:data10,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/rlimits",schemaPath:"#/properties/rlimits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.noNewPrivileges !== undefined){
if(typeof data.noNewPrivileges !== "boolean"){
const err10 = {instancePath:instancePath+"/noNewPrivileges",schemaPath:"#/properties/noNewPrivileges/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.apparmorProfile !== undefined){
if(typeof data.apparmorProfile !== "string"){
const err11 = {instancePath:instancePath+"/apparmorProfile",schemaPath:"#/properties/apparmorProfile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.oomScoreAdj !== undefined){
let data14 = data.oomScoreAdj;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err12 = {instancePath:instancePath+"/oomScoreAdj",schemaPath:"#/properties/oomScoreAdj/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data14 == "number"){
if(data14 > 1000 || isNaN(data14)){
const err13 = {instancePath:instancePath+"/oomScoreAdj",schemaPath:"#/properties/oomScoreAdj/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data14 < -1000 || isNaN(data14)){
const err14 = {instancePath:instancePath+"/oomScoreAdj",schemaPath:"#/properties/oomScoreAdj/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000},message:"must be >= -1000"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.scheduler !== undefined){
if(!(validate32(data.scheduler, {instancePath:instancePath+"/scheduler",parentData:data,parentDataProperty:"scheduler",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.selinuxLabel !== undefined){
if(typeof data.selinuxLabel !== "string"){
const err15 = {instancePath:instancePath+"/selinuxLabel",schemaPath:"#/properties/selinuxLabel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.ioPriority !== undefined){
if(!(validate34(data.ioPriority, {instancePath:instancePath+"/ioPriority",parentData:data,parentDataProperty:"ioPriority",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.execCPUAffinity !== undefined){
if(!(validate36(data.execCPUAffinity, {instancePath:instancePath+"/execCPUAffinity",parentData:data,parentDataProperty:"execCPUAffinity",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","description":"The container's root file system.","required":["path"],"properties":{"path":{"type":"string","description":"Where the tree lies on the host: an absolute path, or one relative to the bundle, by custom `rootfs`. On Windows it is a volume GUID path. The directory must exist."},"readonly":{"type":"boolean","description":"Makes the root read-only inside the container. Mounts on top of it keep their own mode. On Windows only `false` is allowed.","default":false}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err1 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.readonly !== undefined){
if(typeof data.readonly !== "boolean"){
const err2 = {instancePath:instancePath+"/readonly",schemaPath:"#/properties/readonly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","description":"One mount inside the container.","dependencies":{"uidMappings":["gidMappings"],"gidMappings":["uidMappings"]},"required":["destination"],"properties":{"destination":{"type":"string","description":"Where the mount appears inside the container. It should be an absolute path; on Linux a relative one is taken from `/`, which is deprecated, and elsewhere it is an error."},"type":{"type":"string","description":"The kind of file system, by the name that the kernel uses, such as `proc` or `tmpfs`. For a bind mount it is only a placeholder.","x-values":["proc","sysfs","tmpfs","devpts","mqueue","cgroup","cgroup2","bind","none","overlay","ext4","xfs","nfs","lofs","nullfs","devfs","bpf","securityfs","debugfs","hugetlbfs","fuse","9p","virtiofs"],"x-enumDescriptions":{"proc":"processes and kernel settings","sysfs":"devices and drivers of the kernel","tmpfs":"files in memory","devpts":"pseudo terminals","mqueue":"POSIX message queues","cgroup":"the cgroup hierarchy (version 2 where the host uses it)","cgroup2":"the cgroup hierarchy, version 2","bind":"placeholder for bind mounts","none":"placeholder for bind mounts","overlay":"layers laid over each other","ext4":"disk file system","xfs":"disk file system","nfs":"network file system","lofs":"Solaris: loopback of another directory","nullfs":"FreeBSD: loopback of another directory","devfs":"FreeBSD: device files","bpf":"pinned BPF objects","securityfs":"interface of security modules","debugfs":"kernel debugging","hugetlbfs":"files in huge pages","fuse":"file system in user space","9p":"file system shared by a hypervisor","virtiofs":"file system shared by a hypervisor"},"x-platforms":["linux","solaris","freebsd","zos"]},"source":{"type":"string","description":"What is mounted: a device, a placeholder, or for a bind mount a file or directory of the host, absolute or relative to the bundle."},"options":{"type":"array","items":{"type":"string","x-values":["ro","rw","nosuid","suid","nodev","dev","noexec","exec","sync","async","dirsync","noatime","atime","nodiratime","diratime","relatime","norelatime","strictatime","nostrictatime","lazytime","nolazytime","iversion","noiversion","mand","nomand","nosymfollow","symfollow","silent","loud","remount","defaults","bind","rbind","shared","rshared","slave","rslave","private","rprivate","unbindable","runbindable","idmap","ridmap","tmpcopyup","rro","rrw","rnosuid","rsuid","rnodev","rdev","rnoexec","rexec","rnoatime","ratime","rnodiratime","rdiratime","rrelatime","rnorelatime","rstrictatime","rnostrictatime","rnosymfollow","rsymfollow"],"x-enumDescriptions":{"ro":"read-only","rw":"readable and writable","nosuid":"set-user-ID bits and file capabilities have no effect","suid":"set-user-ID bits and file capabilities count","nodev":"device files do not work","dev":"device files work","noexec":"programs cannot be run from here","exec":"programs can be run from here","sync":"every write goes to the device at once","async":"writes are buffered","dirsync":"directory changes go to the device at once","noatime":"access times are never updated","atime":"access times are updated as the kernel does by default","nodiratime":"no access times for directories","diratime":"access times for directories too","relatime":"access time is updated only when older than the last change, or older than a day","norelatime":"switches relatime off","strictatime":"access times are updated at every access","nostrictatime":"the kernel's default for access times","lazytime":"times are kept in memory and written later","nolazytime":"times are written as they change","iversion":"counts every change of a file","noiversion":"does not count changes","mand":"allows mandatory file locks; deprecated since Linux 5.15","nomand":"no mandatory file locks","nosymfollow":"symbolic links are not followed (Linux 5.10)","symfollow":"symbolic links are followed","silent":"suppresses some kernel messages of the mount","loud":"shows them","remount":"changes the options of a mount that exists","defaults":"no option at all","bind":"shows a file or directory at a second place","rbind":"bind, with all mounts below","shared":"mounts below spread to and from the peers","rshared":"shared, for the whole subtree","slave":"mounts come in from the peer but do not go out","rslave":"slave, for the whole subtree","private":"mounts neither come in nor go out","rprivate":"private, for the whole subtree","unbindable":"private, and cannot be bind-mounted","runbindable":"unbindable, for the whole subtree","idmap":"translates owners by uidMappings and gidMappings (Linux 5.12)","ridmap":"idmap, for the whole subtree","tmpcopyup":"copies what the tmpfs covers into it","rro":"ro, for the whole subtree (Linux 5.12)","rrw":"rw, for the whole subtree (Linux 5.12)","rnosuid":"nosuid, for the whole subtree (Linux 5.12)","rsuid":"suid, for the whole subtree (Linux 5.12)","rnodev":"nodev, for the whole subtree (Linux 5.12)","rdev":"dev, for the whole subtree (Linux 5.12)","rnoexec":"noexec, for the whole subtree (Linux 5.12)","rexec":"exec, for the whole subtree (Linux 5.12)","rnoatime":"noatime, for the whole subtree (Linux 5.12)","ratime":"atime, for the whole subtree (Linux 5.12)","rnodiratime":"nodiratime, for the whole subtree (Linux 5.12)","rdiratime":"diratime, for the whole subtree (Linux 5.12)","rrelatime":"relatime, for the whole subtree (Linux 5.12)","rnorelatime":"norelatime, for the whole subtree (Linux 5.12)","rstrictatime":"strictatime, for the whole subtree (Linux 5.12)","rnostrictatime":"nostrictatime, for the whole subtree (Linux 5.12)","rnosymfollow":"nosymfollow, for the whole subtree (Linux 5.14)","rsymfollow":"symfollow, for the whole subtree (Linux 5.14)"}},"description":"Mount options, one in each entry: flags such as `ro` or `nosuid`, `bind` for bind mounts, propagation. On Linux a word that the runtime does not know goes to the file system as its data."},"uidMappings":{"type":"array","items":{"$ref":"#/definitions/LinuxIDMapping"},"description":"How user IDs in the source translate to those shown at the destination. The options should say `idmap` or `ridmap`, and gidMappings must be given too.","x-platforms":["linux"]},"gidMappings":{"type":"array","items":{"$ref":"#/definitions/LinuxIDMapping"},"description":"How group IDs in the source translate to those shown at the destination. The options should say `idmap` or `ridmap`, and uidMappings must be given too.","x-platforms":["linux"]}}};
const schema18 = {"type":"object","description":"A run of IDs in the container and the run of IDs on the host that it stands for.","required":["containerID","hostID","size"],"properties":{"containerID":{"type":"integer","minimum":0,"maximum":4294967295,"description":"First ID of the run inside the container."},"hostID":{"type":"integer","minimum":0,"maximum":4294967295,"description":"First ID of the run on the host."},"size":{"type":"integer","minimum":0,"maximum":4294967295,"description":"How many IDs are mapped."}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.containerID === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "containerID"},message:"must have required property '"+"containerID"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.hostID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hostID"},message:"must have required property '"+"hostID"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.size === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.containerID !== undefined){
let data0 = data.containerID;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/containerID",schemaPath:"#/properties/containerID/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/containerID",schemaPath:"#/properties/containerID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/containerID",schemaPath:"#/properties/containerID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.hostID !== undefined){
let data1 = data.hostID;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err6 = {instancePath:instancePath+"/hostID",schemaPath:"#/properties/hostID/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/hostID",schemaPath:"#/properties/hostID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/hostID",schemaPath:"#/properties/hostID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.size !== undefined){
let data2 = data.size;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err9 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 4294967295 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.destination === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.uidMappings !== undefined){
if(data.gidMappings === undefined){
const err1 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "uidMappings",
    missingProperty: "gidMappings",
    depsCount: 1,
    deps: "gidMappings"},message:"must have property gidMappings when property uidMappings is present"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.gidMappings !== undefined){
if(data.uidMappings === undefined){
const err2 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "gidMappings",
    missingProperty: "uidMappings",
    depsCount: 1,
    deps: "uidMappings"},message:"must have property uidMappings when property gidMappings is present"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.destination !== undefined){
if(typeof data.destination !== "string"){
const err3 = {instancePath:instancePath+"/destination",schemaPath:"#/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err5 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.options !== undefined){
let data3 = data.options;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err6 = {instancePath:instancePath+"/options/" + i0,schemaPath:"#/properties/options/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.uidMappings !== undefined){
let data5 = data.uidMappings;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate42(data5[i1], {instancePath:instancePath+"/uidMappings/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/uidMappings",schemaPath:"#/properties/uidMappings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.gidMappings !== undefined){
let data7 = data.gidMappings;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate42(data7[i2], {instancePath:instancePath+"/gidMappings/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/gidMappings",schemaPath:"#/properties/gidMappings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","description":"Programs called at fixed points of the container's life. Each gets the container's state on its standard input; the lists run in order.","properties":{"prestart":{"type":"array","items":{"$ref":"#/definitions/Hook"},"description":"Deprecated in favour of createRuntime, createContainer and startContainer. Programs called after the namespaces exist and before the user's program starts; run in the runtime's namespaces. A failure stops the container from being created or started.","deprecated":true},"createRuntime":{"type":"array","items":{"$ref":"#/definitions/Hook"},"description":"Programs called while the container is created, after its namespaces exist and before the root is switched; run in the runtime's namespaces. A failure stops the container from being created or started."},"createContainer":{"type":"array","items":{"$ref":"#/definitions/Hook"},"description":"Programs called while the container is created, before the root is switched; found on the host, run in the container's namespaces. A failure stops the container from being created or started."},"startContainer":{"type":"array","items":{"$ref":"#/definitions/Hook"},"description":"Programs called when start is called, before the user's program; found and run inside the container. A failure stops the container from being created or started."},"poststart":{"type":"array","items":{"$ref":"#/definitions/Hook"},"description":"Programs called after the user's program has started and before start returns; run in the runtime's namespaces. A failure stops the container in newer editions of the text and was only logged in older ones."},"poststop":{"type":"array","items":{"$ref":"#/definitions/Hook"},"description":"Programs called after the container is deleted and before delete returns; run in the runtime's namespaces. A failure is only logged."}}};
const schema20 = {"type":"object","description":"One program to call.","required":["path"],"properties":{"path":{"type":"string","description":"The program to run: an absolute path.","pattern":"^/","x-patternDescription":"an absolute path"},"args":{"type":"array","items":{"type":"string"},"description":"Arguments as execv takes them: the first entry is the program's own name."},"env":{"type":"array","items":{"type":"string"},"description":"Environment variables for the hook, each as `NAME=value`. Nothing else is inherited."},"timeout":{"type":"integer","description":"Seconds after which the hook is given up. Must be greater than zero.","minimum":1}}};
const pattern4 = new RegExp("^/", "u");

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.args !== undefined){
let data1 = data.args;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/args/" + i0,schemaPath:"#/properties/args/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.env !== undefined){
let data3 = data.env;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
const err5 = {instancePath:instancePath+"/env/" + i1,schemaPath:"#/properties/env/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.timeout !== undefined){
let data5 = data.timeout;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err7 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 1 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prestart !== undefined){
let data0 = data.prestart;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate47(data0[i0], {instancePath:instancePath+"/prestart/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath:instancePath+"/prestart",schemaPath:"#/properties/prestart/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.createRuntime !== undefined){
let data2 = data.createRuntime;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate47(data2[i1], {instancePath:instancePath+"/createRuntime/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/createRuntime",schemaPath:"#/properties/createRuntime/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.createContainer !== undefined){
let data4 = data.createContainer;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate47(data4[i2], {instancePath:instancePath+"/createContainer/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/createContainer",schemaPath:"#/properties/createContainer/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.startContainer !== undefined){
let data6 = data.startContainer;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(validate47(data6[i3], {instancePath:instancePath+"/startContainer/" + i3,parentData:data6,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/startContainer",schemaPath:"#/properties/startContainer/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.poststart !== undefined){
let data8 = data.poststart;
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
if(!(validate47(data8[i4], {instancePath:instancePath+"/poststart/" + i4,parentData:data8,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/poststart",schemaPath:"#/properties/poststart/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.poststop !== undefined){
let data10 = data.poststop;
if(Array.isArray(data10)){
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
if(!(validate47(data10[i5], {instancePath:instancePath+"/poststop/" + i5,parentData:data10,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/poststop",schemaPath:"#/properties/poststop/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","description":"Settings for containers on Linux.","properties":{"uidMappings":{"type":"array","items":{"$ref":"#/definitions/LinuxIDMapping"},"description":"How user IDs in the container translate to those of the host, in the container's user namespace."},"gidMappings":{"type":"array","items":{"$ref":"#/definitions/LinuxIDMapping"},"description":"How group IDs in the container translate to those of the host, in the container's user namespace."},"sysctl":{"type":"object","additionalProperties":{"type":"string"},"description":"Kernel parameters to set for the container, by name with dots or slashes. Only those that a namespace of the container keeps for itself can be set."},"resources":{"$ref":"#/definitions/LinuxResources","description":"Limits that the container's cgroup enforces. To be left out where no limit is to change."},"cgroupsPath":{"type":"string","description":"Where in the cgroup hierarchy the container goes. An absolute path counts from the cgroup mount point; a relative one is the runtime's to interpret, such as `slice:prefix:name` for systemd."},"namespaces":{"type":"array","items":{"$ref":"#/definitions/LinuxNamespace"},"description":"Namespaces that the container gets or joins. A type that is missing here is shared with the runtime, which mostly means with the host; no type may be listed twice."},"devices":{"type":"array","items":{"$ref":"#/definitions/LinuxDevice"},"description":"Device nodes to supply in the container beside the default ones such as `/dev/null`. Whether they may be used is for resources.devices to say."},"netDevices":{"type":"object","additionalProperties":{"$ref":"#/definitions/LinuxNetDevice"},"description":"Network interfaces to move from the host into the container's network namespace, by their names on the host."},"seccomp":{"$ref":"#/definitions/LinuxSeccomp","description":"The filter that decides for each system call whether it is let through."},"rootfsPropagation":{"type":"string","description":"Whether mounts made later spread between the container's root and the host.","enum":["shared","slave","private","unbindable","rshared","rslave","rprivate","runbindable"],"x-enumDescriptions":{"shared":"mounts below spread among the peers of a new group","slave":"mounts of the host come in, those of the container do not go out","private":"mounts neither come in nor go out","unbindable":"private, and cannot be bind-mounted","rshared":"shared for the whole tree; runtimes take it, the specification does not list it","rslave":"slave for the whole tree; runtimes take it, the specification does not list it","rprivate":"private for the whole tree; runtimes take it, the specification does not list it","runbindable":"unbindable for the whole tree; runtimes take it, the specification does not list it"},"$comment":"The text names four values; the recursive forms are written by container engines and taken by the runtimes."},"maskedPaths":{"type":"array","items":{"type":"string","pattern":"^/","x-patternDescription":"an absolute path"},"description":"Paths that are covered inside the container so that they cannot be read."},"readonlyPaths":{"type":"array","items":{"type":"string","pattern":"^/","x-patternDescription":"an absolute path"},"description":"Paths that are made read-only inside the container."},"mountLabel":{"type":"string","description":"The SELinux context that the container's mounts are labelled with."},"intelRdt":{"$ref":"#/definitions/LinuxIntelRdt","description":"The container's share of cache and memory bandwidth on processors with Resource Director Technology."},"memoryPolicy":{"$ref":"#/definitions/LinuxMemoryPolicy","description":"From which NUMA nodes the container's memory is taken."},"personality":{"$ref":"#/definitions/LinuxPersonality","description":"The execution personality, which changes what the kernel tells programs about the machine."},"timeOffsets":{"type":"object","additionalProperties":{"$ref":"#/definitions/LinuxTimeOffset"},"description":"Offsets of the clocks in the container's time namespace, by clock.","propertyNames":{"enum":["monotonic","boottime"],"x-enumDescriptions":{"monotonic":"the clock that counts from an arbitrary point and stops in suspend","boottime":"the clock that counts from boot, suspend included"}},"$comment":"The clocks are those that time_namespaces(7) names; the kernel refuses others."}}};
const schema22 = {"type":"object","description":"Limits of the container's cgroup.","properties":{"devices":{"type":"array","items":{"$ref":"#/definitions/LinuxDeviceCgroup"},"description":"Rules on which devices the container may use, applied in order; the last that fits decides."},"memory":{"$ref":"#/definitions/LinuxMemory","description":"Limits of memory."},"cpu":{"$ref":"#/definitions/LinuxCPU","description":"CPU time and the choice of CPUs."},"pids":{"$ref":"#/definitions/LinuxPids","description":"How many processes and threads there may be."},"blockIO":{"$ref":"#/definitions/LinuxBlockIO","description":"Weights and limits of disk input and output."},"hugepageLimits":{"type":"array","items":{"$ref":"#/definitions/LinuxHugepageLimit"},"description":"Limits of huge page memory, one for each page size."},"network":{"$ref":"#/definitions/LinuxNetwork","description":"Class and priorities of the container's network traffic (cgroup version 1)."},"rdma":{"type":"object","additionalProperties":{"$ref":"#/definitions/LinuxRdma"},"description":"Limits of RDMA resources, by name of the device."},"unified":{"type":"object","additionalProperties":{"type":"string"},"description":"Files of cgroup version 2 to write, by file name such as `memory.high`, with the text to write. Needs no field of its own for each new kernel setting.","propertyNames":{"pattern":"^[^/]+$","x-patternDescription":"the name of a cgroup file, without a slash"}}}};
const schema23 = {"type":"object","description":"One rule of the device list.","required":["allow"],"properties":{"allow":{"type":"boolean","description":"`true` allows what the rule names, `false` denies it."},"type":{"type":"string","description":"Which devices: all, character or block. Without it all.","enum":["a","c","b"],"x-enumDescriptions":{"a":"all devices","c":"character devices","b":"block devices"},"default":"a"},"major":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Major number; without it, or with -1, every one."},"minor":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Minor number; without it, or with -1, every one."},"access":{"type":"string","description":"What is allowed or denied: any of `r` (read), `w` (write) and `m` (create the node).","pattern":"^[rwm]*$","x-patternDescription":"letters out of r, w and m"}}};
const pattern5 = new RegExp("^[rwm]*$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.allow === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "allow"},message:"must have required property '"+"allow"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.allow !== undefined){
if(typeof data.allow !== "boolean"){
const err1 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data1 === "a") || (data1 === "c")) || (data1 === "b"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema23.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.major !== undefined){
let data2 = data.major;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err4 = {instancePath:instancePath+"/major",schemaPath:"#/properties/major/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 9223372036854776000 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/major",schemaPath:"#/properties/major/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},message:"must be <= 9223372036854776000"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < -9223372036854776000 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/major",schemaPath:"#/properties/major/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},message:"must be >= -9223372036854776000"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.minor !== undefined){
let data3 = data.minor;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err7 = {instancePath:instancePath+"/minor",schemaPath:"#/properties/minor/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 9223372036854776000 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/minor",schemaPath:"#/properties/minor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},message:"must be <= 9223372036854776000"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < -9223372036854776000 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/minor",schemaPath:"#/properties/minor/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},message:"must be >= -9223372036854776000"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.access !== undefined){
let data4 = data.access;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err10 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/pattern",keyword:"pattern",params:{pattern: "^[rwm]*$"},message:"must match pattern \""+"^[rwm]*$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","description":"The memory controller. Amounts are bytes; -1 means no limit.","properties":{"limit":{"type":"integer","maximum":9223372036854776000,"description":"Most memory that the container may use, in bytes; -1 for no limit. Beyond it memory is reclaimed and then a process is killed.","minimum":-1},"reservation":{"type":"integer","maximum":9223372036854776000,"description":"Soft limit in bytes: under pressure the container's use is pushed back towards it.","minimum":-1},"swap":{"type":"integer","maximum":9223372036854776000,"description":"Most memory and swap together, in bytes; -1 for no limit. Equal to limit means no swap.","minimum":-1},"kernel":{"type":"integer","maximum":9223372036854776000,"description":"Limit of kernel memory in bytes. Not recommended: current kernels ignore or refuse it, and cgroup version 2 does not have it. Kernel memory counts towards limit.","minimum":-1,"deprecated":true},"kernelTCP":{"type":"integer","maximum":9223372036854776000,"description":"Limit of kernel memory for TCP buffers in bytes. Not recommended, and gone in cgroup version 2, where it counts towards limit.","minimum":-1,"deprecated":true},"swappiness":{"type":"integer","minimum":0,"description":"How readily the kernel swaps rather than drops file pages, from 0 to 100 (cgroup version 1).","maximum":100},"disableOOMKiller":{"type":"boolean","description":"`true` makes processes wait for memory instead of being killed when the limit is reached (cgroup version 1)."},"useHierarchy":{"type":"boolean","description":"Counts the memory of child cgroups towards this one. Version 1 only; version 2 always does so."},"checkBeforeUpdate":{"type":"boolean","description":"Refuses a new limit that is below what is in use, as version 1 does by itself, instead of letting version 2 kill processes."}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit !== undefined){
let data0 = data.limit;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err0 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 9223372036854776000 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},message:"must be <= 9223372036854776000"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < -1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.reservation !== undefined){
let data1 = data.reservation;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err3 = {instancePath:instancePath+"/reservation",schemaPath:"#/properties/reservation/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 9223372036854776000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/reservation",schemaPath:"#/properties/reservation/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},message:"must be <= 9223372036854776000"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < -1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/reservation",schemaPath:"#/properties/reservation/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.swap !== undefined){
let data2 = data.swap;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err6 = {instancePath:instancePath+"/swap",schemaPath:"#/properties/swap/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 9223372036854776000 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/swap",schemaPath:"#/properties/swap/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},message:"must be <= 9223372036854776000"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < -1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/swap",schemaPath:"#/properties/swap/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.kernel !== undefined){
let data3 = data.kernel;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err9 = {instancePath:instancePath+"/kernel",schemaPath:"#/properties/kernel/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 9223372036854776000 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/kernel",schemaPath:"#/properties/kernel/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},message:"must be <= 9223372036854776000"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < -1 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/kernel",schemaPath:"#/properties/kernel/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.kernelTCP !== undefined){
let data4 = data.kernelTCP;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err12 = {instancePath:instancePath+"/kernelTCP",schemaPath:"#/properties/kernelTCP/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 > 9223372036854776000 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/kernelTCP",schemaPath:"#/properties/kernelTCP/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},message:"must be <= 9223372036854776000"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4 < -1 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/kernelTCP",schemaPath:"#/properties/kernelTCP/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.swappiness !== undefined){
let data5 = data.swappiness;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err15 = {instancePath:instancePath+"/swappiness",schemaPath:"#/properties/swappiness/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 100 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/swappiness",schemaPath:"#/properties/swappiness/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/swappiness",schemaPath:"#/properties/swappiness/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.disableOOMKiller !== undefined){
if(typeof data.disableOOMKiller !== "boolean"){
const err18 = {instancePath:instancePath+"/disableOOMKiller",schemaPath:"#/properties/disableOOMKiller/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.useHierarchy !== undefined){
if(typeof data.useHierarchy !== "boolean"){
const err19 = {instancePath:instancePath+"/useHierarchy",schemaPath:"#/properties/useHierarchy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.checkBeforeUpdate !== undefined){
if(typeof data.checkBeforeUpdate !== "boolean"){
const err20 = {instancePath:instancePath+"/checkBeforeUpdate",schemaPath:"#/properties/checkBeforeUpdate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","description":"CPU time and the choice of CPUs.","properties":{"shares":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Relative weight against other cgroups when CPU time is short; 1024 is the kernel's default."},"quota":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Microseconds of CPU time that the container may use in each period, over all CPUs. Not above zero means no limit."},"burst":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Microseconds of unused quota that may be saved up and used on top in a later period. Not more than quota."},"period":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Length in microseconds of the period that quota counts for; the kernel's default is 100000."},"realtimeRuntime":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Microseconds in each realtimePeriod that real-time tasks may run (cgroup version 1)."},"realtimePeriod":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Length in microseconds of the period for real-time tasks (cgroup version 1)."},"cpus":{"type":"string","description":"CPUs that the container may run on, such as `0-3,7`.","pattern":"^([0-9][0-9, -]*)?$","x-patternDescription":"a list of numbers and ranges, such as `0-3,7`"},"mems":{"type":"string","description":"NUMA nodes that the container may take memory from, such as `0-3,7`.","pattern":"^([0-9][0-9, -]*)?$","x-patternDescription":"a list of numbers and ranges, such as `0-3,7`"},"idle":{"type":"integer","description":"1 gives the cgroup only the time that others leave (SCHED_IDLE); 0 is the usual behaviour.","minimum":0,"maximum":1}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.shares !== undefined){
let data0 = data.shares;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err0 = {instancePath:instancePath+"/shares",schemaPath:"#/properties/shares/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/shares",schemaPath:"#/properties/shares/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18446744073709552000},message:"must be <= 18446744073709552000"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/shares",schemaPath:"#/properties/shares/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.quota !== undefined){
let data1 = data.quota;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err3 = {instancePath:instancePath+"/quota",schemaPath:"#/properties/quota/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 9223372036854776000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/quota",schemaPath:"#/properties/quota/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},message:"must be <= 9223372036854776000"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < -9223372036854776000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/quota",schemaPath:"#/properties/quota/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},message:"must be >= -9223372036854776000"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.burst !== undefined){
let data2 = data.burst;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err6 = {instancePath:instancePath+"/burst",schemaPath:"#/properties/burst/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 18446744073709552000 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/burst",schemaPath:"#/properties/burst/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18446744073709552000},message:"must be <= 18446744073709552000"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/burst",schemaPath:"#/properties/burst/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.period !== undefined){
let data3 = data.period;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err9 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 18446744073709552000 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18446744073709552000},message:"must be <= 18446744073709552000"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.realtimeRuntime !== undefined){
let data4 = data.realtimeRuntime;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err12 = {instancePath:instancePath+"/realtimeRuntime",schemaPath:"#/properties/realtimeRuntime/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 > 9223372036854776000 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/realtimeRuntime",schemaPath:"#/properties/realtimeRuntime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},message:"must be <= 9223372036854776000"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4 < -9223372036854776000 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/realtimeRuntime",schemaPath:"#/properties/realtimeRuntime/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},message:"must be >= -9223372036854776000"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.realtimePeriod !== undefined){
let data5 = data.realtimePeriod;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err15 = {instancePath:instancePath+"/realtimePeriod",schemaPath:"#/properties/realtimePeriod/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 18446744073709552000 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/realtimePeriod",schemaPath:"#/properties/realtimePeriod/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18446744073709552000},message:"must be <= 18446744073709552000"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/realtimePeriod",schemaPath:"#/properties/realtimePeriod/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.cpus !== undefined){
let data6 = data.cpus;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
const err18 = {instancePath:instancePath+"/cpus",schemaPath:"#/properties/cpus/pattern",keyword:"pattern",params:{pattern: "^([0-9][0-9, -]*)?$"},message:"must match pattern \""+"^([0-9][0-9, -]*)?$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/cpus",schemaPath:"#/properties/cpus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.mems !== undefined){
let data7 = data.mems;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
const err20 = {instancePath:instancePath+"/mems",schemaPath:"#/properties/mems/pattern",keyword:"pattern",params:{pattern: "^([0-9][0-9, -]*)?$"},message:"must match pattern \""+"^([0-9][0-9, -]*)?$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/mems",schemaPath:"#/properties/mems/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.idle !== undefined){
let data8 = data.idle;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err22 = {instancePath:instancePath+"/idle",schemaPath:"#/properties/idle/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 > 1 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/idle",schemaPath:"#/properties/idle/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/idle",schemaPath:"#/properties/idle/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","description":"The limit of processes and threads.","$comment":"The upstream schema requires limit, the text of 1.3.0 says OPTIONAL.","properties":{"limit":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Most tasks in the cgroup; -1 for no limit. 0 is a limit too: no further task can start."}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit !== undefined){
let data0 = data.limit;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err0 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 9223372036854776000 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},message:"must be <= 9223372036854776000"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < -9223372036854776000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},message:"must be >= -9223372036854776000"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","description":"Disk input and output.","properties":{"weight":{"type":"integer","minimum":0,"maximum":65535,"description":"Relative weight of the container against others on every device, from 10 to 1000."},"leafWeight":{"type":"integer","minimum":0,"maximum":65535,"description":"As weight, for the container's own tasks against its child cgroups (old CFQ scheduler only)."},"weightDevice":{"type":"array","items":{"$ref":"#/definitions/LinuxWeightDevice"},"description":"Weights for single devices, in place of weight."},"throttleReadBpsDevice":{"type":"array","items":{"$ref":"#/definitions/LinuxThrottleDevice"},"description":"Most bytes per second to read, by device."},"throttleWriteBpsDevice":{"type":"array","items":{"$ref":"#/definitions/LinuxThrottleDevice"},"description":"Most bytes per second to write, by device."},"throttleReadIOPSDevice":{"type":"array","items":{"$ref":"#/definitions/LinuxThrottleDevice"},"description":"Most read operations per second, by device."},"throttleWriteIOPSDevice":{"type":"array","items":{"$ref":"#/definitions/LinuxThrottleDevice"},"description":"Most write operations per second, by device."}}};
const schema28 = {"type":"object","description":"The weight for one device. At least one of weight and leafWeight must be given.","anyOf":[{"required":["weight"]},{"required":["leafWeight"]}],"$comment":"The text demands at least one of the two weights; the upstream schema does not.","required":["major","minor"],"properties":{"major":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Major number of the block device."},"minor":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Minor number of the block device."},"weight":{"type":"integer","minimum":0,"maximum":65535,"description":"Weight for this device, from 10 to 1000."},"leafWeight":{"type":"integer","minimum":0,"maximum":65535,"description":"Weight of the container's own tasks for this device against its child cgroups (old CFQ scheduler only)."}}};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid0 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.weight === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "weight"},message:"must have required property '"+"weight"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leafWeight === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "leafWeight"},message:"must have required property '"+"leafWeight"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.major === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "major"},message:"must have required property '"+"major"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.minor === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "minor"},message:"must have required property '"+"minor"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.major !== undefined){
let data0 = data.major;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err5 = {instancePath:instancePath+"/major",schemaPath:"#/properties/major/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 9223372036854776000 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/major",schemaPath:"#/properties/major/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},message:"must be <= 9223372036854776000"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0 < -9223372036854776000 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/major",schemaPath:"#/properties/major/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},message:"must be >= -9223372036854776000"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.minor !== undefined){
let data1 = data.minor;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err8 = {instancePath:instancePath+"/minor",schemaPath:"#/properties/minor/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 9223372036854776000 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/minor",schemaPath:"#/properties/minor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},message:"must be <= 9223372036854776000"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1 < -9223372036854776000 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/minor",schemaPath:"#/properties/minor/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},message:"must be >= -9223372036854776000"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.weight !== undefined){
let data2 = data.weight;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err11 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 65535 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.leafWeight !== undefined){
let data3 = data.leafWeight;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err14 = {instancePath:instancePath+"/leafWeight",schemaPath:"#/properties/leafWeight/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 65535 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/leafWeight",schemaPath:"#/properties/leafWeight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err16 = {instancePath:instancePath+"/leafWeight",schemaPath:"#/properties/leafWeight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","description":"The limit for one device.","$comment":"rate is REQUIRED by the text; the upstream schema does not ask for it.","required":["major","minor","rate"],"properties":{"major":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Major number of the block device."},"minor":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Minor number of the block device."},"rate":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"The limit: bytes or operations per second, by the list it stands in."}}};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.major === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "major"},message:"must have required property '"+"major"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.minor === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "minor"},message:"must have required property '"+"minor"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.rate === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rate"},message:"must have required property '"+"rate"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.major !== undefined){
let data0 = data.major;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/major",schemaPath:"#/properties/major/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 9223372036854776000 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/major",schemaPath:"#/properties/major/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},message:"must be <= 9223372036854776000"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < -9223372036854776000 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/major",schemaPath:"#/properties/major/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},message:"must be >= -9223372036854776000"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.minor !== undefined){
let data1 = data.minor;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err6 = {instancePath:instancePath+"/minor",schemaPath:"#/properties/minor/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 9223372036854776000 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/minor",schemaPath:"#/properties/minor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},message:"must be <= 9223372036854776000"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < -9223372036854776000 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/minor",schemaPath:"#/properties/minor/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},message:"must be >= -9223372036854776000"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.rate !== undefined){
let data2 = data.rate;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err9 = {instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 18446744073709552000 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18446744073709552000},message:"must be <= 18446744073709552000"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.weight !== undefined){
let data0 = data.weight;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err0 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 65535 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.leafWeight !== undefined){
let data1 = data.leafWeight;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err3 = {instancePath:instancePath+"/leafWeight",schemaPath:"#/properties/leafWeight/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 65535 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/leafWeight",schemaPath:"#/properties/leafWeight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/leafWeight",schemaPath:"#/properties/leafWeight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.weightDevice !== undefined){
let data2 = data.weightDevice;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate68(data2[i0], {instancePath:instancePath+"/weightDevice/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/weightDevice",schemaPath:"#/properties/weightDevice/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.throttleReadBpsDevice !== undefined){
let data4 = data.throttleReadBpsDevice;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate70(data4[i1], {instancePath:instancePath+"/throttleReadBpsDevice/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/throttleReadBpsDevice",schemaPath:"#/properties/throttleReadBpsDevice/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.throttleWriteBpsDevice !== undefined){
let data6 = data.throttleWriteBpsDevice;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate70(data6[i2], {instancePath:instancePath+"/throttleWriteBpsDevice/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/throttleWriteBpsDevice",schemaPath:"#/properties/throttleWriteBpsDevice/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.throttleReadIOPSDevice !== undefined){
let data8 = data.throttleReadIOPSDevice;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(!(validate70(data8[i3], {instancePath:instancePath+"/throttleReadIOPSDevice/" + i3,parentData:data8,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/throttleReadIOPSDevice",schemaPath:"#/properties/throttleReadIOPSDevice/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.throttleWriteIOPSDevice !== undefined){
let data10 = data.throttleWriteIOPSDevice;
if(Array.isArray(data10)){
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
if(!(validate70(data10[i4], {instancePath:instancePath+"/throttleWriteIOPSDevice/" + i4,parentData:data10,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/throttleWriteIOPSDevice",schemaPath:"#/properties/throttleWriteIOPSDevice/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","description":"The limit for huge pages of one size.","required":["pageSize","limit"],"properties":{"pageSize":{"type":"string","description":"Size of the pages, as the kernel names it: a number with KB, MB or GB.","pattern":"^[1-9][0-9]*[KMG]B$","x-patternDescription":"a size such as `64KB`, `2MB` or `1GB`"},"limit":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Most bytes in pages of this size."}}};
const pattern8 = new RegExp("^[1-9][0-9]*[KMG]B$", "u");

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pageSize === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pageSize"},message:"must have required property '"+"pageSize"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.limit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.pageSize !== undefined){
let data0 = data.pageSize;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err2 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*[KMG]B$"},message:"must match pattern \""+"^[1-9][0-9]*[KMG]B$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 18446744073709552000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18446744073709552000},message:"must be <= 18446744073709552000"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","description":"Marks and priorities of network traffic by cgroup (version 1).","properties":{"classID":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Class identifier that packets of the container carry, for traffic control or firewalls to match."},"priorities":{"type":"array","items":{"$ref":"#/definitions/LinuxInterfacePriority"},"description":"Priority of outgoing traffic, by interface."}}};
const schema32 = {"type":"object","description":"Priority of traffic on one interface.","required":["name","priority"],"properties":{"name":{"type":"string","description":"Name of the interface in the runtime's network namespace."},"priority":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Priority that traffic leaving by this interface gets."}}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.priority === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "priority"},message:"must have required property '"+"priority"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.priority !== undefined){
let data1 = data.priority;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err3 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.classID !== undefined){
let data0 = data.classID;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err0 = {instancePath:instancePath+"/classID",schemaPath:"#/properties/classID/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/classID",schemaPath:"#/properties/classID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/classID",schemaPath:"#/properties/classID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.priorities !== undefined){
let data1 = data.priorities;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate79(data1[i0], {instancePath:instancePath+"/priorities/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/priorities",schemaPath:"#/properties/priorities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","description":"Limits for one RDMA device. At least one of the two must be given.","anyOf":[{"required":["hcaHandles"]},{"required":["hcaObjects"]}],"$comment":"The text demands at least one of the two limits; the upstream schema does not.","properties":{"hcaHandles":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Most handles of the adapter that the container may open."},"hcaObjects":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Most objects of the adapter that the container may create."}}};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid0 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hcaHandles === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "hcaHandles"},message:"must have required property '"+"hcaHandles"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hcaObjects === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "hcaObjects"},message:"must have required property '"+"hcaObjects"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hcaHandles !== undefined){
let data0 = data.hcaHandles;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/hcaHandles",schemaPath:"#/properties/hcaHandles/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/hcaHandles",schemaPath:"#/properties/hcaHandles/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/hcaHandles",schemaPath:"#/properties/hcaHandles/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.hcaObjects !== undefined){
let data1 = data.hcaObjects;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err6 = {instancePath:instancePath+"/hcaObjects",schemaPath:"#/properties/hcaObjects/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/hcaObjects",schemaPath:"#/properties/hcaObjects/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/hcaObjects",schemaPath:"#/properties/hcaObjects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

const pattern9 = new RegExp("^[^/]+$", "u");

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.devices !== undefined){
let data0 = data.devices;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate59(data0[i0], {instancePath:instancePath+"/devices/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.memory !== undefined){
if(!(validate61(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.cpu !== undefined){
if(!(validate63(data.cpu, {instancePath:instancePath+"/cpu",parentData:data,parentDataProperty:"cpu",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.pids !== undefined){
if(!(validate65(data.pids, {instancePath:instancePath+"/pids",parentData:data,parentDataProperty:"pids",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.blockIO !== undefined){
if(!(validate67(data.blockIO, {instancePath:instancePath+"/blockIO",parentData:data,parentDataProperty:"blockIO",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.hugepageLimits !== undefined){
let data6 = data.hugepageLimits;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate76(data6[i1], {instancePath:instancePath+"/hugepageLimits/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/hugepageLimits",schemaPath:"#/properties/hugepageLimits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.network !== undefined){
if(!(validate78(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.rdma !== undefined){
let data9 = data.rdma;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key0 in data9){
if(!(validate82(data9[key0], {instancePath:instancePath+"/rdma/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/rdma",schemaPath:"#/properties/rdma/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.unified !== undefined){
let data11 = data.unified;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 in data11){
const _errs18 = errors;
if(typeof key1 === "string"){
if(!pattern9.test(key1)){
const err3 = {instancePath:instancePath+"/unified",schemaPath:"#/properties/unified/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^/]+$"},message:"must match pattern \""+"^[^/]+$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid6 = _errs18 === errors;
if(!valid6){
const err4 = {instancePath:instancePath+"/unified",schemaPath:"#/properties/unified/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key2 in data11){
if(typeof data11[key2] !== "string"){
const err5 = {instancePath:instancePath+"/unified/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/unified/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/unified",schemaPath:"#/properties/unified/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","description":"One namespace of the container.","required":["type"],"properties":{"type":{"type":"string","description":"Which kind of namespace: what the container sees apart from the host.","enum":["pid","network","mount","ipc","uts","user","cgroup","time"],"x-enumDescriptions":{"pid":"its own process IDs; processes outside are not seen","network":"its own interfaces, addresses, routes, ports and firewall","mount":"its own table of mounts","ipc":"its own System V IPC objects and POSIX message queues","uts":"its own host name and domain name","user":"its own user and group IDs, mapped to others on the host","cgroup":"sees its own cgroup as the root of the hierarchy (Linux 4.6)","time":"its own offsets of the monotonic and boot clocks (Linux 5.6)"}},"path":{"type":"string","description":"A file that stands for an existing namespace, which the container then joins: an absolute path. Without it a new namespace is made.","pattern":"^(/|$)","x-patternDescription":"an absolute path"}}};
const pattern10 = new RegExp("^(/|$)", "u");

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((((((data0 === "pid") || (data0 === "network")) || (data0 === "mount")) || (data0 === "ipc")) || (data0 === "uts")) || (data0 === "user")) || (data0 === "cgroup")) || (data0 === "time"))){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema34.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/|$)"},message:"must match pattern \""+"^(/|$)"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","description":"A device node in the container.","$comment":"The upstream schema limits fileMode to 511; engines write the file type bits too, and the text says only uint32.","required":["type","path"],"properties":{"path":{"type":"string","description":"Full path of the node inside the container. It may lie outside `/dev`."},"type":{"type":"string","description":"The kind of node.","enum":["c","b","u","p"],"x-enumDescriptions":{"c":"character device","b":"block device","u":"unbuffered character device, the same as c","p":"named pipe (FIFO)"}},"major":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Major number: which driver. Required unless the type is `p`."},"minor":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Minor number: which device of the driver. Required unless the type is `p`."},"fileMode":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Permissions of the node as a decimal number: 438 stands for octal 0666."},"uid":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Owner of the node, as seen inside the container."},"gid":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Group of the node, as seen inside the container."}},"if":{"properties":{"type":{"const":"p"}},"required":["type"]},"else":{"required":["major","minor"]}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid0 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.type !== undefined){
if("p" !== data.type){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.major === undefined){
const err2 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "major"},message:"must have required property '"+"major"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.minor === undefined){
const err3 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "minor"},message:"must have required property '"+"minor"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.path === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err7 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data2 === "c") || (data2 === "b")) || (data2 === "u")) || (data2 === "p"))){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema35.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.major !== undefined){
let data3 = data.major;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err10 = {instancePath:instancePath+"/major",schemaPath:"#/properties/major/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 9223372036854776000 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/major",schemaPath:"#/properties/major/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},message:"must be <= 9223372036854776000"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3 < -9223372036854776000 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/major",schemaPath:"#/properties/major/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},message:"must be >= -9223372036854776000"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.minor !== undefined){
let data4 = data.minor;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err13 = {instancePath:instancePath+"/minor",schemaPath:"#/properties/minor/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 > 9223372036854776000 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/minor",schemaPath:"#/properties/minor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},message:"must be <= 9223372036854776000"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4 < -9223372036854776000 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/minor",schemaPath:"#/properties/minor/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},message:"must be >= -9223372036854776000"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.fileMode !== undefined){
let data5 = data.fileMode;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err16 = {instancePath:instancePath+"/fileMode",schemaPath:"#/properties/fileMode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 4294967295 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/fileMode",schemaPath:"#/properties/fileMode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/fileMode",schemaPath:"#/properties/fileMode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.uid !== undefined){
let data6 = data.uid;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err19 = {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 > 4294967295 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err21 = {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.gid !== undefined){
let data7 = data.gid;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err22 = {instancePath:instancePath+"/gid",schemaPath:"#/properties/gid/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data7 == "number"){
if(data7 > 4294967295 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/gid",schemaPath:"#/properties/gid/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/gid",schemaPath:"#/properties/gid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","description":"A network interface moved into the container.","properties":{"name":{"type":"string","description":"Name of the interface inside the container; without it the host's name stays. A `%d` in it lets the kernel pick a free number."}}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err0 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","description":"A filter for system calls.","dependencies":{"listenerMetadata":["listenerPath"]},"required":["defaultAction"],"properties":{"defaultAction":{"type":"string","description":"What happens to a call that no rule names.","enum":["SCMP_ACT_KILL","SCMP_ACT_KILL_PROCESS","SCMP_ACT_KILL_THREAD","SCMP_ACT_TRAP","SCMP_ACT_ERRNO","SCMP_ACT_TRACE","SCMP_ACT_ALLOW","SCMP_ACT_LOG","SCMP_ACT_NOTIFY"],"x-enumDescriptions":{"SCMP_ACT_KILL":"kills the calling thread (older name of SCMP_ACT_KILL_THREAD)","SCMP_ACT_KILL_PROCESS":"kills the whole process (Linux 4.14)","SCMP_ACT_KILL_THREAD":"kills the calling thread","SCMP_ACT_TRAP":"sends SIGSYS to the thread instead of making the call","SCMP_ACT_ERRNO":"does not make the call and returns an error number, EPERM unless another is given","SCMP_ACT_TRACE":"asks an attached tracer; without one the call fails with ENOSYS","SCMP_ACT_ALLOW":"lets the call through","SCMP_ACT_LOG":"lets the call through and logs it (Linux 4.14)","SCMP_ACT_NOTIFY":"asks a listener in user space, reached by listenerPath (Linux 5.0)"}},"defaultErrnoRet":{"type":"integer","minimum":0,"description":"Error number that the default action returns; 1 (EPERM) where it is missing. Only for actions that return one, SCMP_ACT_ERRNO and SCMP_ACT_TRACE."},"architectures":{"type":"array","items":{"type":"string","enum":["SCMP_ARCH_X86","SCMP_ARCH_X86_64","SCMP_ARCH_X32","SCMP_ARCH_ARM","SCMP_ARCH_AARCH64","SCMP_ARCH_MIPS","SCMP_ARCH_MIPS64","SCMP_ARCH_MIPS64N32","SCMP_ARCH_MIPSEL","SCMP_ARCH_MIPSEL64","SCMP_ARCH_MIPSEL64N32","SCMP_ARCH_PPC","SCMP_ARCH_PPC64","SCMP_ARCH_PPC64LE","SCMP_ARCH_S390","SCMP_ARCH_S390X","SCMP_ARCH_PARISC","SCMP_ARCH_PARISC64","SCMP_ARCH_RISCV64","SCMP_ARCH_LOONGARCH64","SCMP_ARCH_M68K","SCMP_ARCH_SH","SCMP_ARCH_SHEB"],"x-enumDescriptions":{"SCMP_ARCH_X86":"32-bit x86","SCMP_ARCH_X86_64":"64-bit x86","SCMP_ARCH_X32":"64-bit x86 with 32-bit pointers","SCMP_ARCH_ARM":"32-bit Arm","SCMP_ARCH_AARCH64":"64-bit Arm","SCMP_ARCH_MIPS":"32-bit MIPS, big endian","SCMP_ARCH_MIPS64":"64-bit MIPS, big endian","SCMP_ARCH_MIPS64N32":"64-bit MIPS with 32-bit pointers, big endian","SCMP_ARCH_MIPSEL":"32-bit MIPS, little endian","SCMP_ARCH_MIPSEL64":"64-bit MIPS, little endian","SCMP_ARCH_MIPSEL64N32":"64-bit MIPS with 32-bit pointers, little endian","SCMP_ARCH_PPC":"32-bit PowerPC","SCMP_ARCH_PPC64":"64-bit PowerPC, big endian","SCMP_ARCH_PPC64LE":"64-bit PowerPC, little endian","SCMP_ARCH_S390":"31-bit IBM Z","SCMP_ARCH_S390X":"64-bit IBM Z","SCMP_ARCH_PARISC":"32-bit PA-RISC","SCMP_ARCH_PARISC64":"64-bit PA-RISC","SCMP_ARCH_RISCV64":"64-bit RISC-V","SCMP_ARCH_LOONGARCH64":"64-bit LoongArch","SCMP_ARCH_M68K":"Motorola 68000","SCMP_ARCH_SH":"SuperH, little endian","SCMP_ARCH_SHEB":"SuperH, big endian"}},"description":"Architectures whose calls the filter judges, beside the native one. Calls of an architecture that is not listed are killed."},"flags":{"type":"array","items":{"type":"string","enum":["SECCOMP_FILTER_FLAG_TSYNC","SECCOMP_FILTER_FLAG_LOG","SECCOMP_FILTER_FLAG_SPEC_ALLOW","SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV"],"x-enumDescriptions":{"SECCOMP_FILTER_FLAG_TSYNC":"all threads get the filter at once","SECCOMP_FILTER_FLAG_LOG":"every action but ALLOW is logged (Linux 4.14)","SECCOMP_FILTER_FLAG_SPEC_ALLOW":"leaves speculative store bypass on, faster and less safe (Linux 4.17)","SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV":"once the listener has taken a notification, only fatal signals interrupt the wait (Linux 5.19)"}},"description":"Flags of the seccomp call that loads the filter."},"listenerPath":{"type":"string","description":"UNIX socket to which the runtime sends the container process state and the seccomp descriptor, where SCMP_ACT_NOTIFY is used."},"listenerMetadata":{"type":"string","description":"Text handed to the listener as it is. Only together with listenerPath."},"syscalls":{"type":"array","items":{"$ref":"#/definitions/LinuxSyscall"},"description":"Rules for single system calls."}}};
const schema38 = {"type":"object","description":"One rule: these calls, under these conditions, get this action.","required":["names","action"],"properties":{"names":{"type":"array","items":{"type":"string"},"description":"Names of the system calls. At least one.","minItems":1},"action":{"type":"string","description":"What happens to the calls that fit.","enum":["SCMP_ACT_KILL","SCMP_ACT_KILL_PROCESS","SCMP_ACT_KILL_THREAD","SCMP_ACT_TRAP","SCMP_ACT_ERRNO","SCMP_ACT_TRACE","SCMP_ACT_ALLOW","SCMP_ACT_LOG","SCMP_ACT_NOTIFY"],"x-enumDescriptions":{"SCMP_ACT_KILL":"kills the calling thread (older name of SCMP_ACT_KILL_THREAD)","SCMP_ACT_KILL_PROCESS":"kills the whole process (Linux 4.14)","SCMP_ACT_KILL_THREAD":"kills the calling thread","SCMP_ACT_TRAP":"sends SIGSYS to the thread instead of making the call","SCMP_ACT_ERRNO":"does not make the call and returns an error number, EPERM unless another is given","SCMP_ACT_TRACE":"asks an attached tracer; without one the call fails with ENOSYS","SCMP_ACT_ALLOW":"lets the call through","SCMP_ACT_LOG":"lets the call through and logs it (Linux 4.14)","SCMP_ACT_NOTIFY":"asks a listener in user space, reached by listenerPath (Linux 5.0)"}},"errnoRet":{"type":"integer","minimum":0,"description":"Error number that the action returns; 1 (EPERM) where it is missing. Only for SCMP_ACT_ERRNO and SCMP_ACT_TRACE."},"args":{"type":"array","items":{"$ref":"#/definitions/LinuxSeccompArg"},"description":"Conditions on the arguments of the call; all must hold."}}};
const schema39 = {"type":"object","description":"A condition on one argument of a system call.","required":["index","value","op"],"properties":{"index":{"type":"integer","minimum":0,"description":"Which argument, counted from 0 to 5.","maximum":5},"value":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Number to compare the argument with; the mask for SCMP_CMP_MASKED_EQ."},"valueTwo":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"The expected result under SCMP_CMP_MASKED_EQ; not used otherwise."},"op":{"type":"string","description":"How the argument is compared.","enum":["SCMP_CMP_NE","SCMP_CMP_LT","SCMP_CMP_LE","SCMP_CMP_EQ","SCMP_CMP_GE","SCMP_CMP_GT","SCMP_CMP_MASKED_EQ"],"x-enumDescriptions":{"SCMP_CMP_NE":"not equal","SCMP_CMP_LT":"less than","SCMP_CMP_LE":"less than or equal","SCMP_CMP_EQ":"equal","SCMP_CMP_GE":"greater than or equal","SCMP_CMP_GT":"greater than","SCMP_CMP_MASKED_EQ":"equal after masking: value is the mask, valueTwo the expected result"}}}};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.index === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "index"},message:"must have required property '"+"index"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.op === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "op"},message:"must have required property '"+"op"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.index !== undefined){
let data0 = data.index;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 5 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/index",schemaPath:"#/properties/index/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/index",schemaPath:"#/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.value !== undefined){
let data1 = data.value;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 18446744073709552000 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18446744073709552000},message:"must be <= 18446744073709552000"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.valueTwo !== undefined){
let data2 = data.valueTwo;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err9 = {instancePath:instancePath+"/valueTwo",schemaPath:"#/properties/valueTwo/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 18446744073709552000 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/valueTwo",schemaPath:"#/properties/valueTwo/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18446744073709552000},message:"must be <= 18446744073709552000"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/valueTwo",schemaPath:"#/properties/valueTwo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.op !== undefined){
let data3 = data.op;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/op",schemaPath:"#/properties/op/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((((((data3 === "SCMP_CMP_NE") || (data3 === "SCMP_CMP_LT")) || (data3 === "SCMP_CMP_LE")) || (data3 === "SCMP_CMP_EQ")) || (data3 === "SCMP_CMP_GE")) || (data3 === "SCMP_CMP_GT")) || (data3 === "SCMP_CMP_MASKED_EQ"))){
const err13 = {instancePath:instancePath+"/op",schemaPath:"#/properties/op/enum",keyword:"enum",params:{allowedValues: schema39.properties.op.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.names === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "names"},message:"must have required property '"+"names"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.action === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.names !== undefined){
let data0 = data.names;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err3 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.action !== undefined){
let data2 = data.action;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((((((data2 === "SCMP_ACT_KILL") || (data2 === "SCMP_ACT_KILL_PROCESS")) || (data2 === "SCMP_ACT_KILL_THREAD")) || (data2 === "SCMP_ACT_TRAP")) || (data2 === "SCMP_ACT_ERRNO")) || (data2 === "SCMP_ACT_TRACE")) || (data2 === "SCMP_ACT_ALLOW")) || (data2 === "SCMP_ACT_LOG")) || (data2 === "SCMP_ACT_NOTIFY"))){
const err6 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema38.properties.action.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.errnoRet !== undefined){
let data3 = data.errnoRet;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err7 = {instancePath:instancePath+"/errnoRet",schemaPath:"#/properties/errnoRet/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/errnoRet",schemaPath:"#/properties/errnoRet/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.args !== undefined){
let data4 = data.args;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate93(data4[i1], {instancePath:instancePath+"/args/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.defaultAction === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "defaultAction"},message:"must have required property '"+"defaultAction"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.listenerMetadata !== undefined){
if(data.listenerPath === undefined){
const err1 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "listenerMetadata",
    missingProperty: "listenerPath",
    depsCount: 1,
    deps: "listenerPath"},message:"must have property listenerPath when property listenerMetadata is present"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.defaultAction !== undefined){
let data0 = data.defaultAction;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/defaultAction",schemaPath:"#/properties/defaultAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((((((data0 === "SCMP_ACT_KILL") || (data0 === "SCMP_ACT_KILL_PROCESS")) || (data0 === "SCMP_ACT_KILL_THREAD")) || (data0 === "SCMP_ACT_TRAP")) || (data0 === "SCMP_ACT_ERRNO")) || (data0 === "SCMP_ACT_TRACE")) || (data0 === "SCMP_ACT_ALLOW")) || (data0 === "SCMP_ACT_LOG")) || (data0 === "SCMP_ACT_NOTIFY"))){
const err3 = {instancePath:instancePath+"/defaultAction",schemaPath:"#/properties/defaultAction/enum",keyword:"enum",params:{allowedValues: schema37.properties.defaultAction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.defaultErrnoRet !== undefined){
let data1 = data.defaultErrnoRet;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/defaultErrnoRet",schemaPath:"#/properties/defaultErrnoRet/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/defaultErrnoRet",schemaPath:"#/properties/defaultErrnoRet/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.architectures !== undefined){
let data2 = data.architectures;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/architectures/" + i0,schemaPath:"#/properties/architectures/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((((((((((((((((((((data3 === "SCMP_ARCH_X86") || (data3 === "SCMP_ARCH_X86_64")) || (data3 === "SCMP_ARCH_X32")) || (data3 === "SCMP_ARCH_ARM")) || (data3 === "SCMP_ARCH_AARCH64")) || (data3 === "SCMP_ARCH_MIPS")) || (data3 === "SCMP_ARCH_MIPS64")) || (data3 === "SCMP_ARCH_MIPS64N32")) || (data3 === "SCMP_ARCH_MIPSEL")) || (data3 === "SCMP_ARCH_MIPSEL64")) || (data3 === "SCMP_ARCH_MIPSEL64N32")) || (data3 === "SCMP_ARCH_PPC")) || (data3 === "SCMP_ARCH_PPC64")) || (data3 === "SCMP_ARCH_PPC64LE")) || (data3 === "SCMP_ARCH_S390")) || (data3 === "SCMP_ARCH_S390X")) || (data3 === "SCMP_ARCH_PARISC")) || (data3 === "SCMP_ARCH_PARISC64")) || (data3 === "SCMP_ARCH_RISCV64")) || (data3 === "SCMP_ARCH_LOONGARCH64")) || (data3 === "SCMP_ARCH_M68K")) || (data3 === "SCMP_ARCH_SH")) || (data3 === "SCMP_ARCH_SHEB"))){
const err7 = {instancePath:instancePath+"/architectures/" + i0,schemaPath:"#/properties/architectures/items/enum",keyword:"enum",params:{allowedValues: schema37.properties.architectures.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/architectures",schemaPath:"#/properties/architectures/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.flags !== undefined){
let data4 = data.flags;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/flags/" + i1,schemaPath:"#/properties/flags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((data5 === "SECCOMP_FILTER_FLAG_TSYNC") || (data5 === "SECCOMP_FILTER_FLAG_LOG")) || (data5 === "SECCOMP_FILTER_FLAG_SPEC_ALLOW")) || (data5 === "SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV"))){
const err10 = {instancePath:instancePath+"/flags/" + i1,schemaPath:"#/properties/flags/items/enum",keyword:"enum",params:{allowedValues: schema37.properties.flags.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.listenerPath !== undefined){
if(typeof data.listenerPath !== "string"){
const err12 = {instancePath:instancePath+"/listenerPath",schemaPath:"#/properties/listenerPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.listenerMetadata !== undefined){
if(typeof data.listenerMetadata !== "string"){
const err13 = {instancePath:instancePath+"/listenerMetadata",schemaPath:"#/properties/listenerMetadata/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.syscalls !== undefined){
let data8 = data.syscalls;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate92(data8[i2], {instancePath:instancePath+"/syscalls/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/syscalls",schemaPath:"#/properties/syscalls/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","description":"Cache and memory bandwidth by the resctrl file system.","properties":{"closID":{"type":"string","description":"Name of the class of service that the container joins, a directory in resctrl; `/` is the default class. Without it a class named after the container is made."},"l3CacheSchema":{"type":"string","description":"Share of the L3 cache as a line for the schemata file, which should start with `L3:`."},"memBwSchema":{"type":"string","description":"Share of memory bandwidth as a line for the schemata file.","pattern":"^MB:[^\\r\\n]*$","x-patternDescription":"one line that starts with `MB:`"},"schemata":{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n]*$","x-patternDescription":"a single line"},"description":"Lines for the schemata file, one in each entry; written after the two older fields."},"enableMonitoring":{"type":"boolean","description":"Makes a monitoring group for the container, so that its cache and bandwidth use can be read."},"enableCMT":{"type":"boolean","description":"Switched cache monitoring on. Gone since 1.3.0: use enableMonitoring.","deprecated":true},"enableMBM":{"type":"boolean","description":"Switched bandwidth monitoring on. Gone since 1.3.0: use enableMonitoring.","deprecated":true}}};
const pattern13 = new RegExp("^MB:[^\\r\\n]*$", "u");
const pattern14 = new RegExp("^[^\\r\\n]*$", "u");

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.closID !== undefined){
if(typeof data.closID !== "string"){
const err0 = {instancePath:instancePath+"/closID",schemaPath:"#/properties/closID/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.l3CacheSchema !== undefined){
if(typeof data.l3CacheSchema !== "string"){
const err1 = {instancePath:instancePath+"/l3CacheSchema",schemaPath:"#/properties/l3CacheSchema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.memBwSchema !== undefined){
let data2 = data.memBwSchema;
if(typeof data2 === "string"){
if(!pattern13.test(data2)){
const err2 = {instancePath:instancePath+"/memBwSchema",schemaPath:"#/properties/memBwSchema/pattern",keyword:"pattern",params:{pattern: "^MB:[^\\r\\n]*$"},message:"must match pattern \""+"^MB:[^\\r\\n]*$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/memBwSchema",schemaPath:"#/properties/memBwSchema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.schemata !== undefined){
let data3 = data.schemata;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern14.test(data4)){
const err4 = {instancePath:instancePath+"/schemata/" + i0,schemaPath:"#/properties/schemata/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]*$"},message:"must match pattern \""+"^[^\\r\\n]*$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/schemata/" + i0,schemaPath:"#/properties/schemata/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/schemata",schemaPath:"#/properties/schemata/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.enableMonitoring !== undefined){
if(typeof data.enableMonitoring !== "boolean"){
const err7 = {instancePath:instancePath+"/enableMonitoring",schemaPath:"#/properties/enableMonitoring/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.enableCMT !== undefined){
if(typeof data.enableCMT !== "boolean"){
const err8 = {instancePath:instancePath+"/enableCMT",schemaPath:"#/properties/enableCMT/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.enableMBM !== undefined){
if(typeof data.enableMBM !== "boolean"){
const err9 = {instancePath:instancePath+"/enableMBM",schemaPath:"#/properties/enableMBM/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","description":"The NUMA memory policy, as set by set_mempolicy.","$comment":"mode is REQUIRED by the text; the upstream schema does not ask for it.","required":["mode"],"properties":{"mode":{"type":"string","description":"How nodes are chosen.","enum":["MPOL_DEFAULT","MPOL_BIND","MPOL_INTERLEAVE","MPOL_WEIGHTED_INTERLEAVE","MPOL_PREFERRED","MPOL_PREFERRED_MANY","MPOL_LOCAL"],"x-enumDescriptions":{"MPOL_DEFAULT":"the node of the CPU that asks; no nodes are named","MPOL_BIND":"only the named nodes","MPOL_INTERLEAVE":"the named nodes in turn","MPOL_WEIGHTED_INTERLEAVE":"the named nodes in turn, by weight (Linux 6.9)","MPOL_PREFERRED":"the named node first, then others","MPOL_PREFERRED_MANY":"the named nodes first, then others (Linux 5.15)","MPOL_LOCAL":"the node of the CPU that asks; no nodes are named"}},"nodes":{"type":"string","description":"NUMA nodes, such as `0-3,7`. Some modes want none, others at least one.","pattern":"^([0-9][0-9, -]*)?$","x-patternDescription":"a list of numbers and ranges, such as `0-3,7`"},"flags":{"type":"array","items":{"type":"string","enum":["MPOL_F_NUMA_BALANCING","MPOL_F_RELATIVE_NODES","MPOL_F_STATIC_NODES"],"x-enumDescriptions":{"MPOL_F_NUMA_BALANCING":"lets the kernel move pages among the nodes; with MPOL_BIND only (Linux 5.12)","MPOL_F_RELATIVE_NODES":"node numbers count within the allowed nodes","MPOL_F_STATIC_NODES":"node numbers stay as given when the allowed nodes change"}},"description":"Flags of set_mempolicy."}}};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((((data0 === "MPOL_DEFAULT") || (data0 === "MPOL_BIND")) || (data0 === "MPOL_INTERLEAVE")) || (data0 === "MPOL_WEIGHTED_INTERLEAVE")) || (data0 === "MPOL_PREFERRED")) || (data0 === "MPOL_PREFERRED_MANY")) || (data0 === "MPOL_LOCAL"))){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema41.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.nodes !== undefined){
let data1 = data.nodes;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err3 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/pattern",keyword:"pattern",params:{pattern: "^([0-9][0-9, -]*)?$"},message:"must match pattern \""+"^([0-9][0-9, -]*)?$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.flags !== undefined){
let data2 = data.flags;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/flags/" + i0,schemaPath:"#/properties/flags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data3 === "MPOL_F_NUMA_BALANCING") || (data3 === "MPOL_F_RELATIVE_NODES")) || (data3 === "MPOL_F_STATIC_NODES"))){
const err6 = {instancePath:instancePath+"/flags/" + i0,schemaPath:"#/properties/flags/items/enum",keyword:"enum",params:{allowedValues: schema41.properties.flags.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","description":"The execution personality, as set by personality(2).","$comment":"domain is REQUIRED by the text; the upstream schema does not ask for it.","required":["domain"],"properties":{"domain":{"type":"string","description":"Which personality.","enum":["LINUX","LINUX32"],"x-enumDescriptions":{"LINUX":"the usual one","LINUX32":"uname reports a 32-bit machine"}},"flags":{"type":"array","items":{"type":"string"},"description":"Further flags. None are defined yet."}}};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.domain === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.domain !== undefined){
let data0 = data.domain;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "LINUX") || (data0 === "LINUX32"))){
const err2 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/enum",keyword:"enum",params:{allowedValues: schema42.properties.domain.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.flags !== undefined){
let data1 = data.flags;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/flags/" + i0,schemaPath:"#/properties/flags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","description":"Offset of one clock.","$comment":"time_namespaces(7): nanoseconds run from 0 to 999999999, and the kernel refuses others.","properties":{"secs":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Seconds by which the clock in the container differs."},"nanosecs":{"type":"integer","minimum":0,"description":"Nanoseconds to add to the seconds.","maximum":999999999}}};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.secs !== undefined){
let data0 = data.secs;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err0 = {instancePath:instancePath+"/secs",schemaPath:"#/properties/secs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 9223372036854776000 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/secs",schemaPath:"#/properties/secs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},message:"must be <= 9223372036854776000"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < -9223372036854776000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/secs",schemaPath:"#/properties/secs/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},message:"must be >= -9223372036854776000"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.nanosecs !== undefined){
let data1 = data.nanosecs;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err3 = {instancePath:instancePath+"/nanosecs",schemaPath:"#/properties/nanosecs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 999999999 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/nanosecs",schemaPath:"#/properties/nanosecs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/nanosecs",schemaPath:"#/properties/nanosecs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uidMappings !== undefined){
let data0 = data.uidMappings;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate42(data0[i0], {instancePath:instancePath+"/uidMappings/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath:instancePath+"/uidMappings",schemaPath:"#/properties/uidMappings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.gidMappings !== undefined){
let data2 = data.gidMappings;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate42(data2[i1], {instancePath:instancePath+"/gidMappings/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/gidMappings",schemaPath:"#/properties/gidMappings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.sysctl !== undefined){
let data4 = data.sysctl;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
if(typeof data4[key0] !== "string"){
const err2 = {instancePath:instancePath+"/sysctl/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sysctl/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/sysctl",schemaPath:"#/properties/sysctl/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.resources !== undefined){
if(!(validate58(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.cgroupsPath !== undefined){
if(typeof data.cgroupsPath !== "string"){
const err4 = {instancePath:instancePath+"/cgroupsPath",schemaPath:"#/properties/cgroupsPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.namespaces !== undefined){
let data8 = data.namespaces;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate85(data8[i2], {instancePath:instancePath+"/namespaces/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.devices !== undefined){
let data10 = data.devices;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate87(data10[i3], {instancePath:instancePath+"/devices/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.netDevices !== undefined){
let data12 = data.netDevices;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
if(!(validate89(data12[key1], {instancePath:instancePath+"/netDevices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/netDevices",schemaPath:"#/properties/netDevices/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.seccomp !== undefined){
if(!(validate91(data.seccomp, {instancePath:instancePath+"/seccomp",parentData:data,parentDataProperty:"seccomp",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.rootfsPropagation !== undefined){
let data15 = data.rootfsPropagation;
if(typeof data15 !== "string"){
const err8 = {instancePath:instancePath+"/rootfsPropagation",schemaPath:"#/properties/rootfsPropagation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((((((data15 === "shared") || (data15 === "slave")) || (data15 === "private")) || (data15 === "unbindable")) || (data15 === "rshared")) || (data15 === "rslave")) || (data15 === "rprivate")) || (data15 === "runbindable"))){
const err9 = {instancePath:instancePath+"/rootfsPropagation",schemaPath:"#/properties/rootfsPropagation/enum",keyword:"enum",params:{allowedValues: schema21.properties.rootfsPropagation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.maskedPaths !== undefined){
let data16 = data.maskedPaths;
if(Array.isArray(data16)){
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
let data17 = data16[i4];
if(typeof data17 === "string"){
if(!pattern4.test(data17)){
const err10 = {instancePath:instancePath+"/maskedPaths/" + i4,schemaPath:"#/properties/maskedPaths/items/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/maskedPaths/" + i4,schemaPath:"#/properties/maskedPaths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/maskedPaths",schemaPath:"#/properties/maskedPaths/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.readonlyPaths !== undefined){
let data18 = data.readonlyPaths;
if(Array.isArray(data18)){
const len5 = data18.length;
for(let i5=0; i5<len5; i5++){
let data19 = data18[i5];
if(typeof data19 === "string"){
if(!pattern4.test(data19)){
const err13 = {instancePath:instancePath+"/readonlyPaths/" + i5,schemaPath:"#/properties/readonlyPaths/items/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/readonlyPaths/" + i5,schemaPath:"#/properties/readonlyPaths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/readonlyPaths",schemaPath:"#/properties/readonlyPaths/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.mountLabel !== undefined){
if(typeof data.mountLabel !== "string"){
const err16 = {instancePath:instancePath+"/mountLabel",schemaPath:"#/properties/mountLabel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.intelRdt !== undefined){
if(!(validate97(data.intelRdt, {instancePath:instancePath+"/intelRdt",parentData:data,parentDataProperty:"intelRdt",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data.memoryPolicy !== undefined){
if(!(validate99(data.memoryPolicy, {instancePath:instancePath+"/memoryPolicy",parentData:data,parentDataProperty:"memoryPolicy",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.personality !== undefined){
if(!(validate101(data.personality, {instancePath:instancePath+"/personality",parentData:data,parentDataProperty:"personality",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.timeOffsets !== undefined){
let data24 = data.timeOffsets;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key2 in data24){
const _errs45 = errors;
if(!((key2 === "monotonic") || (key2 === "boottime"))){
const err17 = {instancePath:instancePath+"/timeOffsets",schemaPath:"#/properties/timeOffsets/propertyNames/enum",keyword:"enum",params:{allowedValues: schema21.properties.timeOffsets.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid15 = _errs45 === errors;
if(!valid15){
const err18 = {instancePath:instancePath+"/timeOffsets",schemaPath:"#/properties/timeOffsets/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
for(const key3 in data24){
if(!(validate103(data24[key3], {instancePath:instancePath+"/timeOffsets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data24,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/timeOffsets",schemaPath:"#/properties/timeOffsets/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","description":"Settings for a Solaris zone.","properties":{"milestone":{"type":"string","description":"Service of the management facility that should be online before the container counts as started."},"limitpriv":{"type":"string","description":"Privileges that processes of the container may have, as a comma-separated set."},"maxShmMemory":{"type":"string","description":"Most shared memory, as a number with an optional scale K, M, G or T.","pattern":"^[0-9]+(\\.[0-9]+)?[KMGTkmgt]?$","x-patternDescription":"a number with an optional K, M, G or T"},"cappedCPU":{"$ref":"#/definitions/SolarisCappedCPU","description":"Ceiling of CPU time."},"cappedMemory":{"$ref":"#/definitions/SolarisCappedMemory","description":"Ceilings of memory and swap."},"anet":{"type":"array","items":{"$ref":"#/definitions/SolarisAnet"},"description":"Network links that are made for the container."}}};
const pattern16 = new RegExp("^[0-9]+(\\.[0-9]+)?[KMGTkmgt]?$", "u");
const schema45 = {"type":"object","description":"Ceiling of CPU time.","properties":{"ncpus":{"type":"string","description":"CPUs as a decimal number in a string: `1` is one whole CPU, `.75` three quarters."}}};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ncpus !== undefined){
if(typeof data.ncpus !== "string"){
const err0 = {instancePath:instancePath+"/ncpus",schemaPath:"#/properties/ncpus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"object","description":"Ceilings of memory. A scale K, M, G or T may follow each number.","properties":{"physical":{"type":"string","description":"Most physical memory.","pattern":"^[0-9]+(\\.[0-9]+)?[KMGTkmgt]?$","x-patternDescription":"a number with an optional K, M, G or T"},"swap":{"type":"string","description":"Most swap.","pattern":"^[0-9]+(\\.[0-9]+)?[KMGTkmgt]?$","x-patternDescription":"a number with an optional K, M, G or T"}}};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.physical !== undefined){
let data0 = data.physical;
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
const err0 = {instancePath:instancePath+"/physical",schemaPath:"#/properties/physical/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?[KMGTkmgt]?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?[KMGTkmgt]?$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/physical",schemaPath:"#/properties/physical/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.swap !== undefined){
let data1 = data.swap;
if(typeof data1 === "string"){
if(!pattern16.test(data1)){
const err2 = {instancePath:instancePath+"/swap",schemaPath:"#/properties/swap/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?[KMGTkmgt]?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?[KMGTkmgt]?$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/swap",schemaPath:"#/properties/swap/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"object","description":"One automatic network link.","properties":{"linkname":{"type":"string","description":"Name of the virtual link."},"lowerLink":{"type":"string","description":"Link of the host that the virtual one is built on."},"allowedAddress":{"type":"string","description":"Addresses that the container may use; without it any."},"configureAllowedAddress":{"type":"string","description":"`true` sets the allowed addresses on the link at each start. Written as a string.","x-values":["true","false"]},"defrouter":{"type":"string","description":"Default router."},"macAddress":{"type":"string","description":"MAC address of the link, or one of the keywords of zonecfg."},"linkProtection":{"type":"string","description":"Kinds of link protection, separated by commas."}}};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.linkname !== undefined){
if(typeof data.linkname !== "string"){
const err0 = {instancePath:instancePath+"/linkname",schemaPath:"#/properties/linkname/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.lowerLink !== undefined){
if(typeof data.lowerLink !== "string"){
const err1 = {instancePath:instancePath+"/lowerLink",schemaPath:"#/properties/lowerLink/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.allowedAddress !== undefined){
if(typeof data.allowedAddress !== "string"){
const err2 = {instancePath:instancePath+"/allowedAddress",schemaPath:"#/properties/allowedAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.configureAllowedAddress !== undefined){
if(typeof data.configureAllowedAddress !== "string"){
const err3 = {instancePath:instancePath+"/configureAllowedAddress",schemaPath:"#/properties/configureAllowedAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.defrouter !== undefined){
if(typeof data.defrouter !== "string"){
const err4 = {instancePath:instancePath+"/defrouter",schemaPath:"#/properties/defrouter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.macAddress !== undefined){
if(typeof data.macAddress !== "string"){
const err5 = {instancePath:instancePath+"/macAddress",schemaPath:"#/properties/macAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.linkProtection !== undefined){
if(typeof data.linkProtection !== "string"){
const err6 = {instancePath:instancePath+"/linkProtection",schemaPath:"#/properties/linkProtection/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.milestone !== undefined){
if(typeof data.milestone !== "string"){
const err0 = {instancePath:instancePath+"/milestone",schemaPath:"#/properties/milestone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.limitpriv !== undefined){
if(typeof data.limitpriv !== "string"){
const err1 = {instancePath:instancePath+"/limitpriv",schemaPath:"#/properties/limitpriv/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.maxShmMemory !== undefined){
let data2 = data.maxShmMemory;
if(typeof data2 === "string"){
if(!pattern16.test(data2)){
const err2 = {instancePath:instancePath+"/maxShmMemory",schemaPath:"#/properties/maxShmMemory/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?[KMGTkmgt]?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?[KMGTkmgt]?$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/maxShmMemory",schemaPath:"#/properties/maxShmMemory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.cappedCPU !== undefined){
if(!(validate107(data.cappedCPU, {instancePath:instancePath+"/cappedCPU",parentData:data,parentDataProperty:"cappedCPU",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.cappedMemory !== undefined){
if(!(validate109(data.cappedMemory, {instancePath:instancePath+"/cappedMemory",parentData:data,parentDataProperty:"cappedMemory",rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.anet !== undefined){
let data5 = data.anet;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate111(data5[i0], {instancePath:instancePath+"/anet/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/anet",schemaPath:"#/properties/anet/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"object","description":"Settings for Windows containers.","required":["layerFolders"],"properties":{"layerFolders":{"type":"array","items":{"type":"string"},"description":"Folders of the image's layers, from the top layer down to the base, with the scratch folder last. At least one.","minItems":1},"devices":{"type":"array","items":{"$ref":"#/definitions/WindowsDevice"},"description":"Devices that the container gets."},"resources":{"$ref":"#/definitions/WindowsResources","description":"Limits of memory, CPU and storage."},"network":{"$ref":"#/definitions/WindowsNetwork","description":"Networking of the container."},"credentialSpec":{"description":"Description of a group Managed Service Account, as an object whose members the implementation defines."},"servicing":{"type":"boolean","description":"Starts the container in a mode that applies pending Windows updates."},"ignoreFlushesDuringBoot":{"type":"boolean","description":"Leaves out disk flushes while the container boots."},"hyperv":{"$ref":"#/definitions/WindowsHyperV","description":"Where present, the container runs in a Hyper-V virtual machine; where absent, as a process on the host's kernel."}}};
const schema49 = {"type":"object","description":"A device for the container.","required":["id","idType"],"properties":{"id":{"type":"string","description":"The device: for the type `class` the GUID of a device interface class."},"idType":{"type":"string","description":"How id is to be read.","enum":["class"],"x-enumDescriptions":{"class":"id is a device interface class GUID"}}}};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.idType === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "idType"},message:"must have required property '"+"idType"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.idType !== undefined){
let data1 = data.idType;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/idType",schemaPath:"#/properties/idType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data1 === "class")){
const err4 = {instancePath:instancePath+"/idType",schemaPath:"#/properties/idType/enum",keyword:"enum",params:{allowedValues: schema49.properties.idType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","description":"Limits of a Windows container.","properties":{"memory":{"$ref":"#/definitions/WindowsMemoryResources","description":"Limit of memory."},"cpu":{"$ref":"#/definitions/WindowsCPUResources","description":"Limits of CPU time. Only one of its members should be given."},"storage":{"$ref":"#/definitions/WindowsStorageResources","description":"Limits of the system drive."}}};
const schema51 = {"type":"object","description":"Memory of a Windows container.","properties":{"limit":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Most memory, in bytes."}}};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit !== undefined){
let data0 = data.limit;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err0 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18446744073709552000},message:"must be <= 18446744073709552000"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"object","description":"CPU time of a Windows container; count, shares and maximum exclude each other.","properties":{"count":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"How many CPUs the container has."},"shares":{"type":"integer","minimum":0,"description":"Relative weight against other containers, from 0 to 10000.","maximum":10000},"maximum":{"type":"integer","minimum":0,"description":"Ceiling of CPU time in hundredths of a percent: 10000 is all of it.","maximum":10000},"affinity":{"type":"array","items":{"$ref":"#/definitions/WindowsCPUGroupAffinity"},"description":"The processors that the container may run on, by processor group.","$comment":"The text and the Go type have an array; the upstream schema asks for an object and so refuses correct files."}}};
const schema53 = {"type":"object","description":"Processors of one group.","$comment":"Both members are REQUIRED by the text; the upstream schema does not ask for them.","required":["mask","group"],"properties":{"mask":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Bit mask of the processors within the group."},"group":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Number of the processor group."}}};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mask === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mask"},message:"must have required property '"+"mask"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.group === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.mask !== undefined){
let data0 = data.mask;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18446744073709552000},message:"must be <= 18446744073709552000"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.group !== undefined){
let data1 = data.group;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err5 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}


function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count !== undefined){
let data0 = data.count;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err0 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18446744073709552000},message:"must be <= 18446744073709552000"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.shares !== undefined){
let data1 = data.shares;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err3 = {instancePath:instancePath+"/shares",schemaPath:"#/properties/shares/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 10000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/shares",schemaPath:"#/properties/shares/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/shares",schemaPath:"#/properties/shares/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.maximum !== undefined){
let data2 = data.maximum;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err6 = {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 10000 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.affinity !== undefined){
let data3 = data.affinity;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate121(data3[i0], {instancePath:instancePath+"/affinity/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/affinity",schemaPath:"#/properties/affinity/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"object","description":"Storage of a Windows container.","properties":{"iops":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Most operations per second on the system drive."},"bps":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Most bytes per second on the system drive."},"sandboxSize":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Least size of the system drive, in bytes."}}};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.iops !== undefined){
let data0 = data.iops;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err0 = {instancePath:instancePath+"/iops",schemaPath:"#/properties/iops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/iops",schemaPath:"#/properties/iops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18446744073709552000},message:"must be <= 18446744073709552000"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/iops",schemaPath:"#/properties/iops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.bps !== undefined){
let data1 = data.bps;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err3 = {instancePath:instancePath+"/bps",schemaPath:"#/properties/bps/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 18446744073709552000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/bps",schemaPath:"#/properties/bps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18446744073709552000},message:"must be <= 18446744073709552000"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/bps",schemaPath:"#/properties/bps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.sandboxSize !== undefined){
let data2 = data.sandboxSize;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err6 = {instancePath:instancePath+"/sandboxSize",schemaPath:"#/properties/sandboxSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 18446744073709552000 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/sandboxSize",schemaPath:"#/properties/sandboxSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18446744073709552000},message:"must be <= 18446744073709552000"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/sandboxSize",schemaPath:"#/properties/sandboxSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.memory !== undefined){
if(!(validate118(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.cpu !== undefined){
if(!(validate120(data.cpu, {instancePath:instancePath+"/cpu",parentData:data,parentDataProperty:"cpu",rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if(data.storage !== undefined){
if(!(validate124(data.storage, {instancePath:instancePath+"/storage",parentData:data,parentDataProperty:"storage",rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":"object","description":"Networking of a Windows container.","properties":{"endpointList":{"type":"array","items":{"type":"string"},"description":"Endpoints of the Host Network Service to connect to."},"allowUnqualifiedDNSQuery":{"type":"boolean","description":"Allows names without a domain to be resolved."},"DNSSearchList":{"type":"array","items":{"type":"string"},"description":"DNS suffixes to try for names."},"networkSharedContainerName":{"type":"string","description":"Container whose network stack is shared."},"networkNamespace":{"type":"string","description":"Network namespace to use, by its ID. No other member may then be given."}}};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.endpointList !== undefined){
let data0 = data.endpointList;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err0 = {instancePath:instancePath+"/endpointList/" + i0,schemaPath:"#/properties/endpointList/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath:instancePath+"/endpointList",schemaPath:"#/properties/endpointList/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.allowUnqualifiedDNSQuery !== undefined){
if(typeof data.allowUnqualifiedDNSQuery !== "boolean"){
const err2 = {instancePath:instancePath+"/allowUnqualifiedDNSQuery",schemaPath:"#/properties/allowUnqualifiedDNSQuery/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.DNSSearchList !== undefined){
let data3 = data.DNSSearchList;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
const err3 = {instancePath:instancePath+"/DNSSearchList/" + i1,schemaPath:"#/properties/DNSSearchList/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/DNSSearchList",schemaPath:"#/properties/DNSSearchList/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.networkSharedContainerName !== undefined){
if(typeof data.networkSharedContainerName !== "string"){
const err5 = {instancePath:instancePath+"/networkSharedContainerName",schemaPath:"#/properties/networkSharedContainerName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.networkNamespace !== undefined){
if(typeof data.networkNamespace !== "string"){
const err6 = {instancePath:instancePath+"/networkNamespace",schemaPath:"#/properties/networkNamespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"object","description":"Hyper-V isolation.","properties":{"utilityVMPath":{"type":"string","description":"Path of the image of the utility virtual machine. Without it the layers are searched for one."}}};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.utilityVMPath !== undefined){
if(typeof data.utilityVMPath !== "string"){
const err0 = {instancePath:instancePath+"/utilityVMPath",schemaPath:"#/properties/utilityVMPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.layerFolders === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "layerFolders"},message:"must have required property '"+"layerFolders"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.layerFolders !== undefined){
let data0 = data.layerFolders;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/layerFolders",schemaPath:"#/properties/layerFolders/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err2 = {instancePath:instancePath+"/layerFolders/" + i0,schemaPath:"#/properties/layerFolders/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/layerFolders",schemaPath:"#/properties/layerFolders/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.devices !== undefined){
let data2 = data.devices;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate115(data2[i1], {instancePath:instancePath+"/devices/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.resources !== undefined){
if(!(validate117(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.network !== undefined){
if(!(validate127(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.servicing !== undefined){
if(typeof data.servicing !== "boolean"){
const err5 = {instancePath:instancePath+"/servicing",schemaPath:"#/properties/servicing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.ignoreFlushesDuringBoot !== undefined){
if(typeof data.ignoreFlushesDuringBoot !== "boolean"){
const err6 = {instancePath:instancePath+"/ignoreFlushesDuringBoot",schemaPath:"#/properties/ignoreFlushesDuringBoot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.hyperv !== undefined){
if(!(validate129(data.hyperv, {instancePath:instancePath+"/hyperv",parentData:data,parentDataProperty:"hyperv",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":"object","description":"Settings for a container in a virtual machine.","required":["kernel"],"properties":{"hypervisor":{"$ref":"#/definitions/VMHypervisor","description":"The hypervisor that runs the virtual machine."},"kernel":{"$ref":"#/definitions/VMKernel","description":"The kernel that the virtual machine boots."},"image":{"$ref":"#/definitions/VMImage","description":"The disk image with the virtual machine's own root, which is not the container's root."},"hwConfig":{"$ref":"#/definitions/HWConfig","description":"Hardware that the virtual machine gets.","$comment":"The Go tag of 1.3.0 says hwconfig; text and upstream schema say hwConfig, and the Go decoder takes both."}}};
const schema58 = {"type":"object","description":"The hypervisor.","required":["path"],"properties":{"path":{"type":"string","description":"Its program on the host: an absolute path.","pattern":"^/","x-patternDescription":"an absolute path"},"parameters":{"type":"array","items":{"type":"string"},"description":"Arguments for the hypervisor."}}};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.parameters !== undefined){
let data1 = data.parameters;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":"object","description":"The guest kernel.","required":["path"],"properties":{"path":{"type":"string","description":"The kernel on the host: an absolute path.","pattern":"^/","x-patternDescription":"an absolute path"},"parameters":{"type":"array","items":{"type":"string"},"description":"Parameters for the kernel command line."},"initrd":{"type":"string","description":"Initial RAM disk on the host: an absolute path.","pattern":"^/","x-patternDescription":"an absolute path"}}};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.parameters !== undefined){
let data1 = data.parameters;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.initrd !== undefined){
let data3 = data.initrd;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err5 = {instancePath:instancePath+"/initrd",schemaPath:"#/properties/initrd/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/initrd",schemaPath:"#/properties/initrd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"object","description":"The guest's root image.","required":["path","format"],"properties":{"path":{"type":"string","description":"The image on the host: an absolute path.","pattern":"^/","x-patternDescription":"an absolute path"},"format":{"type":"string","description":"Format of the image.","enum":["raw","qcow2","vdi","vmdk","vhd"],"x-enumDescriptions":{"raw":"plain bytes of the disk","qcow2":"QEMU copy-on-write","vdi":"VirtualBox","vmdk":"VMware","vhd":"Virtual Hard Disk"},"default":"raw"}}};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.format === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.format !== undefined){
let data1 = data.format;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((data1 === "raw") || (data1 === "qcow2")) || (data1 === "vdi")) || (data1 === "vmdk")) || (data1 === "vhd"))){
const err5 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema60.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"object","description":"Hardware for the virtual machine, passed through from the host where named.","properties":{"deviceTree":{"type":"string","description":"Device tree blob that describes the guest's hardware."},"vcpus":{"type":"integer","minimum":0,"maximum":4294967295,"description":"How many virtual CPUs."},"memory":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Most memory, in bytes."},"dtdevs":{"type":"array","items":{"type":"string"},"description":"Nodes of the host's device tree to pass through."},"iomems":{"type":"array","items":{"$ref":"#/definitions/IOMems"},"description":"Ranges of physical memory pages of devices that the guest may reach.","$comment":"The elements are described as in the text; the upstream schema of 1.3.0 does not describe them so."},"irqs":{"type":"array","items":{"type":"integer","minimum":0,"maximum":4294967295},"description":"Physical interrupts that the guest may reach."}}};
const schema62 = {"type":"object","description":"A range of device memory.","required":["firstMFN","nrMFNs"],"properties":{"firstGFN":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"First page in the guest; without it the same as on the host."},"firstMFN":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"First physical page."},"nrMFNs":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"How many pages."}}};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.firstMFN === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "firstMFN"},message:"must have required property '"+"firstMFN"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.nrMFNs === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nrMFNs"},message:"must have required property '"+"nrMFNs"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.firstGFN !== undefined){
let data0 = data.firstGFN;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/firstGFN",schemaPath:"#/properties/firstGFN/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/firstGFN",schemaPath:"#/properties/firstGFN/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18446744073709552000},message:"must be <= 18446744073709552000"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/firstGFN",schemaPath:"#/properties/firstGFN/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.firstMFN !== undefined){
let data1 = data.firstMFN;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err5 = {instancePath:instancePath+"/firstMFN",schemaPath:"#/properties/firstMFN/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 18446744073709552000 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/firstMFN",schemaPath:"#/properties/firstMFN/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18446744073709552000},message:"must be <= 18446744073709552000"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/firstMFN",schemaPath:"#/properties/firstMFN/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.nrMFNs !== undefined){
let data2 = data.nrMFNs;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err8 = {instancePath:instancePath+"/nrMFNs",schemaPath:"#/properties/nrMFNs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 18446744073709552000 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/nrMFNs",schemaPath:"#/properties/nrMFNs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18446744073709552000},message:"must be <= 18446744073709552000"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/nrMFNs",schemaPath:"#/properties/nrMFNs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}


function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deviceTree !== undefined){
if(typeof data.deviceTree !== "string"){
const err0 = {instancePath:instancePath+"/deviceTree",schemaPath:"#/properties/deviceTree/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.vcpus !== undefined){
let data1 = data.vcpus;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err1 = {instancePath:instancePath+"/vcpus",schemaPath:"#/properties/vcpus/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/vcpus",schemaPath:"#/properties/vcpus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/vcpus",schemaPath:"#/properties/vcpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.memory !== undefined){
let data2 = data.memory;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err4 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 18446744073709552000 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18446744073709552000},message:"must be <= 18446744073709552000"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.dtdevs !== undefined){
let data3 = data.dtdevs;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err7 = {instancePath:instancePath+"/dtdevs/" + i0,schemaPath:"#/properties/dtdevs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/dtdevs",schemaPath:"#/properties/dtdevs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.iomems !== undefined){
let data5 = data.iomems;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate140(data5[i1], {instancePath:instancePath+"/iomems/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/iomems",schemaPath:"#/properties/iomems/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.irqs !== undefined){
let data7 = data.irqs;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err10 = {instancePath:instancePath+"/irqs/" + i2,schemaPath:"#/properties/irqs/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 > 4294967295 || isNaN(data8)){
const err11 = {instancePath:instancePath+"/irqs/" + i2,schemaPath:"#/properties/irqs/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err12 = {instancePath:instancePath+"/irqs/" + i2,schemaPath:"#/properties/irqs/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/irqs",schemaPath:"#/properties/irqs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}


function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kernel === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kernel"},message:"must have required property '"+"kernel"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.hypervisor !== undefined){
if(!(validate133(data.hypervisor, {instancePath:instancePath+"/hypervisor",parentData:data,parentDataProperty:"hypervisor",rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.kernel !== undefined){
if(!(validate135(data.kernel, {instancePath:instancePath+"/kernel",parentData:data,parentDataProperty:"kernel",rootData}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
if(!(validate137(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.hwConfig !== undefined){
if(!(validate139(data.hwConfig, {instancePath:instancePath+"/hwConfig",parentData:data,parentDataProperty:"hwConfig",rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}

const schema63 = {"type":"object","description":"Settings for z/OS UNIX.","properties":{"namespaces":{"type":"array","items":{"$ref":"#/definitions/ZOSNamespace"},"description":"Namespaces that the container gets or joins. A type that is missing here is shared with the runtime; no type may be listed twice."}}};
const schema64 = {"type":"object","description":"One namespace of the container.","required":["type"],"properties":{"type":{"type":"string","description":"Which kind of namespace.","enum":["pid","mount","ipc","uts"],"x-enumDescriptions":{"pid":"its own process IDs; processes outside are not seen","mount":"its own table of mounts","ipc":"its own System V IPC objects and POSIX message queues","uts":"its own host name and domain name"}},"path":{"type":"string","description":"A file that stands for an existing namespace, which the container then joins: an absolute path. Without it a new one is made.","pattern":"^(/|$)","x-patternDescription":"an absolute path"}}};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data0 === "pid") || (data0 === "mount")) || (data0 === "ipc")) || (data0 === "uts"))){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema64.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/|$)"},message:"must match pattern \""+"^(/|$)"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.namespaces !== undefined){
let data0 = data.namespaces;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate145(data0[i0], {instancePath:instancePath+"/namespaces/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}

const schema65 = {"type":"object","description":"Settings for a FreeBSD jail.","properties":{"devices":{"type":"array","items":{"$ref":"#/definitions/FreeBSDDevice"},"description":"Device files to show in the container's devfs beside the minimal set."},"jail":{"$ref":"#/definitions/FreeBSDJail","description":"Parameters of the jail."}}};
const schema66 = {"type":"object","description":"One device file.","$comment":"path is REQUIRED by the text; the upstream schema does not ask for it.","required":["path"],"properties":{"path":{"type":"string","description":"Path of the device, relative to `/dev`."},"mode":{"type":"integer","minimum":0,"description":"Permissions as a decimal number: 448 stands for octal 0700.","maximum":511}}};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err1 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 511 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 511},message:"must be <= 511"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}

const schema67 = {"type":"object","description":"Parameters of the jail, handed to jail(2).","properties":{"parent":{"type":"string","description":"Name of the jail that becomes the parent; without it the host is. Lets containers share a network stack."},"host":{"type":"string","description":"Whether host name, domain name, host UUID and host ID are the container's own.","enum":["new","inherit"],"x-enumDescriptions":{"new":"the container has its own","inherit":"shared with the parent jail or the host"}},"ip4":{"type":"string","description":"Use of IPv4: all addresses of the parent, or none. Usually left out where vnet is used.","enum":["inherit","disable","new"],"x-enumDescriptions":{"inherit":"shared with the parent jail or the host","disable":"not available","new":"the container has its own"},"$comment":"The text names inherit and disable; jail(8) and the upstream schema know new as well, which restricts to ip4Addr."},"ip4Addr":{"type":"array","items":{"type":"string"},"description":"IPv4 addresses that the container may use, in numeric form."},"ip6":{"type":"string","description":"Use of IPv6: all addresses of the parent, or none. Usually left out where vnet is used.","enum":["inherit","disable","new"],"x-enumDescriptions":{"inherit":"shared with the parent jail or the host","disable":"not available","new":"the container has its own"},"$comment":"The text names inherit and disable; jail(8) and the upstream schema know new as well, which restricts to ip6Addr."},"ip6Addr":{"type":"array","items":{"type":"string"},"description":"IPv6 addresses that the container may use, in numeric form."},"vnet":{"type":"string","description":"Whether the container has a network stack of its own.","enum":["new","inherit"],"x-enumDescriptions":{"new":"the container has its own","inherit":"shared with the parent jail or the host"}},"interface":{"type":"string","description":"Interface that gets the addresses of ip4Addr and ip6Addr as aliases while the container lives."},"vnetInterfaces":{"type":"array","items":{"type":"string"},"description":"Interfaces moved into the container's own network stack while it lives."},"sysvmsg":{"type":"string","description":"System V message queues.","enum":["new","inherit","disable"],"x-enumDescriptions":{"new":"the container has its own","inherit":"shared with the parent jail or the host","disable":"not available"},"default":"new"},"sysvsem":{"type":"string","description":"System V semaphores.","enum":["new","inherit","disable"],"x-enumDescriptions":{"new":"the container has its own","inherit":"shared with the parent jail or the host","disable":"not available"},"default":"new"},"sysvshm":{"type":"string","description":"System V shared memory.","enum":["new","inherit","disable"],"x-enumDescriptions":{"new":"the container has its own","inherit":"shared with the parent jail or the host","disable":"not available"},"default":"new"},"enforceStatfs":{"type":"integer","description":"Which mounts are visible: 0 all of the host, 1 those below the container's root, 2 only the root.","minimum":0,"maximum":2,"default":2},"allow":{"$ref":"#/definitions/FreeBSDJailAllow","description":"Acts that are otherwise forbidden in a jail."}}};
const schema68 = {"type":"object","description":"Acts that the jail may do.","properties":{"setHostname":{"type":"boolean","description":"Allows the host name to be changed.","default":false},"rawSockets":{"type":"boolean","description":"Allows raw sockets, as ping needs them.","default":false},"chflags":{"type":"boolean","description":"Allows system file flags to be changed.","default":false},"mount":{"type":"array","items":{"type":"string"},"description":"Kinds of file systems that may be mounted and unmounted inside."},"quotas":{"type":"boolean","description":"Allows disk quotas to be changed.","default":false},"socketAf":{"type":"boolean","description":"Allows socket families other than IPv4, IPv6, UNIX and route.","default":false},"mlock":{"type":"boolean","description":"Allows memory to be locked.","default":false},"reservedPorts":{"type":"boolean","description":"Allows ports below 1024 to be bound.","default":false},"suser":{"type":"boolean","description":"Whether the super-user of the jail has any rights. On by default, unless the parent has it off.","default":true}}};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.setHostname !== undefined){
if(typeof data.setHostname !== "boolean"){
const err0 = {instancePath:instancePath+"/setHostname",schemaPath:"#/properties/setHostname/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.rawSockets !== undefined){
if(typeof data.rawSockets !== "boolean"){
const err1 = {instancePath:instancePath+"/rawSockets",schemaPath:"#/properties/rawSockets/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.chflags !== undefined){
if(typeof data.chflags !== "boolean"){
const err2 = {instancePath:instancePath+"/chflags",schemaPath:"#/properties/chflags/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.mount !== undefined){
let data3 = data.mount;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err3 = {instancePath:instancePath+"/mount/" + i0,schemaPath:"#/properties/mount/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/mount",schemaPath:"#/properties/mount/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.quotas !== undefined){
if(typeof data.quotas !== "boolean"){
const err5 = {instancePath:instancePath+"/quotas",schemaPath:"#/properties/quotas/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.socketAf !== undefined){
if(typeof data.socketAf !== "boolean"){
const err6 = {instancePath:instancePath+"/socketAf",schemaPath:"#/properties/socketAf/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.mlock !== undefined){
if(typeof data.mlock !== "boolean"){
const err7 = {instancePath:instancePath+"/mlock",schemaPath:"#/properties/mlock/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.reservedPorts !== undefined){
if(typeof data.reservedPorts !== "boolean"){
const err8 = {instancePath:instancePath+"/reservedPorts",schemaPath:"#/properties/reservedPorts/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.suser !== undefined){
if(typeof data.suser !== "boolean"){
const err9 = {instancePath:instancePath+"/suser",schemaPath:"#/properties/suser/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}


function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parent !== undefined){
if(typeof data.parent !== "string"){
const err0 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.host !== undefined){
let data1 = data.host;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data1 === "new") || (data1 === "inherit"))){
const err2 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/enum",keyword:"enum",params:{allowedValues: schema67.properties.host.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.ip4 !== undefined){
let data2 = data.ip4;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/ip4",schemaPath:"#/properties/ip4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data2 === "inherit") || (data2 === "disable")) || (data2 === "new"))){
const err4 = {instancePath:instancePath+"/ip4",schemaPath:"#/properties/ip4/enum",keyword:"enum",params:{allowedValues: schema67.properties.ip4.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ip4Addr !== undefined){
let data3 = data.ip4Addr;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err5 = {instancePath:instancePath+"/ip4Addr/" + i0,schemaPath:"#/properties/ip4Addr/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/ip4Addr",schemaPath:"#/properties/ip4Addr/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.ip6 !== undefined){
let data5 = data.ip6;
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/ip6",schemaPath:"#/properties/ip6/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data5 === "inherit") || (data5 === "disable")) || (data5 === "new"))){
const err8 = {instancePath:instancePath+"/ip6",schemaPath:"#/properties/ip6/enum",keyword:"enum",params:{allowedValues: schema67.properties.ip6.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.ip6Addr !== undefined){
let data6 = data.ip6Addr;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err9 = {instancePath:instancePath+"/ip6Addr/" + i1,schemaPath:"#/properties/ip6Addr/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/ip6Addr",schemaPath:"#/properties/ip6Addr/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.vnet !== undefined){
let data8 = data.vnet;
if(typeof data8 !== "string"){
const err11 = {instancePath:instancePath+"/vnet",schemaPath:"#/properties/vnet/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data8 === "new") || (data8 === "inherit"))){
const err12 = {instancePath:instancePath+"/vnet",schemaPath:"#/properties/vnet/enum",keyword:"enum",params:{allowedValues: schema67.properties.vnet.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.interface !== undefined){
if(typeof data.interface !== "string"){
const err13 = {instancePath:instancePath+"/interface",schemaPath:"#/properties/interface/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.vnetInterfaces !== undefined){
let data10 = data.vnetInterfaces;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(typeof data10[i2] !== "string"){
const err14 = {instancePath:instancePath+"/vnetInterfaces/" + i2,schemaPath:"#/properties/vnetInterfaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/vnetInterfaces",schemaPath:"#/properties/vnetInterfaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.sysvmsg !== undefined){
let data12 = data.sysvmsg;
if(typeof data12 !== "string"){
const err16 = {instancePath:instancePath+"/sysvmsg",schemaPath:"#/properties/sysvmsg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(((data12 === "new") || (data12 === "inherit")) || (data12 === "disable"))){
const err17 = {instancePath:instancePath+"/sysvmsg",schemaPath:"#/properties/sysvmsg/enum",keyword:"enum",params:{allowedValues: schema67.properties.sysvmsg.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.sysvsem !== undefined){
let data13 = data.sysvsem;
if(typeof data13 !== "string"){
const err18 = {instancePath:instancePath+"/sysvsem",schemaPath:"#/properties/sysvsem/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(((data13 === "new") || (data13 === "inherit")) || (data13 === "disable"))){
const err19 = {instancePath:instancePath+"/sysvsem",schemaPath:"#/properties/sysvsem/enum",keyword:"enum",params:{allowedValues: schema67.properties.sysvsem.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.sysvshm !== undefined){
let data14 = data.sysvshm;
if(typeof data14 !== "string"){
const err20 = {instancePath:instancePath+"/sysvshm",schemaPath:"#/properties/sysvshm/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((data14 === "new") || (data14 === "inherit")) || (data14 === "disable"))){
const err21 = {instancePath:instancePath+"/sysvshm",schemaPath:"#/properties/sysvshm/enum",keyword:"enum",params:{allowedValues: schema67.properties.sysvshm.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.enforceStatfs !== undefined){
let data15 = data.enforceStatfs;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err22 = {instancePath:instancePath+"/enforceStatfs",schemaPath:"#/properties/enforceStatfs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data15 == "number"){
if(data15 > 2 || isNaN(data15)){
const err23 = {instancePath:instancePath+"/enforceStatfs",schemaPath:"#/properties/enforceStatfs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err24 = {instancePath:instancePath+"/enforceStatfs",schemaPath:"#/properties/enforceStatfs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.allow !== undefined){
if(!(validate152(data.allow, {instancePath:instancePath+"/allow",parentData:data,parentDataProperty:"allow",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.devices !== undefined){
let data0 = data.devices;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate149(data0[i0], {instancePath:instancePath+"/devices/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.jail !== undefined){
if(!(validate151(data.jail, {instancePath:instancePath+"/jail",parentData:data,parentDataProperty:"jail",rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}

const func2 = (ucs2lengthHelper.default ?? ucs2lengthHelper);

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid0 = true;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.windows === undefined) && (missing0 = "windows")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid1 = _errs5 === errors;
if(valid1){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.root === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "root"},message:"must have required property '"+"root"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ociVersion === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ociVersion"},message:"must have required property '"+"ociVersion"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.ociVersion !== undefined){
let data0 = data.ociVersion;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/ociVersion",schemaPath:"#/properties/ociVersion/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/ociVersion",schemaPath:"#/properties/ociVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.process !== undefined){
if(!(validate23(data.process, {instancePath:instancePath+"/process",parentData:data,parentDataProperty:"process",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.root !== undefined){
if(!(validate39(data.root, {instancePath:instancePath+"/root",parentData:data,parentDataProperty:"root",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.hostname !== undefined){
if(typeof data.hostname !== "string"){
const err7 = {instancePath:instancePath+"/hostname",schemaPath:"#/properties/hostname/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.domainname !== undefined){
if(typeof data.domainname !== "string"){
const err8 = {instancePath:instancePath+"/domainname",schemaPath:"#/properties/domainname/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.mounts !== undefined){
let data5 = data.mounts;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate41(data5[i0], {instancePath:instancePath+"/mounts/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/mounts",schemaPath:"#/properties/mounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.hooks !== undefined){
if(!(validate46(data.hooks, {instancePath:instancePath+"/hooks",parentData:data,parentDataProperty:"hooks",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
let data8 = data.annotations;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key0 in data8){
const _errs21 = errors;
if(typeof key0 === "string"){
if(func2(key0) < 1){
const err10 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid5 = _errs21 === errors;
if(!valid5){
const err11 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key1 in data8){
if(typeof data8[key1] !== "string"){
const err12 = {instancePath:instancePath+"/annotations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.linux !== undefined){
if(!(validate55(data.linux, {instancePath:instancePath+"/linux",parentData:data,parentDataProperty:"linux",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.solaris !== undefined){
if(!(validate106(data.solaris, {instancePath:instancePath+"/solaris",parentData:data,parentDataProperty:"solaris",rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data.windows !== undefined){
if(!(validate114(data.windows, {instancePath:instancePath+"/windows",parentData:data,parentDataProperty:"windows",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.vm !== undefined){
if(!(validate132(data.vm, {instancePath:instancePath+"/vm",parentData:data,parentDataProperty:"vm",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.zos !== undefined){
if(!(validate144(data.zos, {instancePath:instancePath+"/zos",parentData:data,parentDataProperty:"zos",rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data.freebsd !== undefined){
if(!(validate148(data.freebsd, {instancePath:instancePath+"/freebsd",parentData:data,parentDataProperty:"freebsd",rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="runtime.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
validate21.errors = vErrors;
return errors === 0;
}

export const validators = {runtime};
