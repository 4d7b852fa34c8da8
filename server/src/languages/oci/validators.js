import ucs2lengthHelper from "ajv/dist/runtime/ucs2length.js";
"use strict";
export const cni = validate0;
const schema0 = {"$id":"cni.schema.json","title":"CNI network configuration","$ref":"#/$defs/NetworkConfigList","$defs":{"NetworkConfigList":{"description":"A network, as a list of plugins that are called in turn.","type":"object","unknownMembers":"passed on","required":["name"],"recommended":["cniVersion"],"properties":{"cniVersion":{"description":"The version of the CNI specification that the list follows.","$ref":"#/$defs/Version"},"cniVersions":{"description":"All versions that the list can be used with; the runtime takes the highest it knows.","type":"array","items":{"$ref":"#/$defs/Version"}},"name":{"description":"The network's name, unique among all networks of the host.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$","patternErrorMessage":"a letter or digit, then letters, digits, `_`, `.` and `-`"},"disableCheck":{"$comment":"libcni also takes the strings true and false, in any case.","description":"When true, the runtime does not call CHECK, for plugins that report false alarms.","type":["boolean","string"],"pattern":"^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$","patternErrorMessage":"true or false","default":false},"disableGC":{"$comment":"libcni also takes the strings true and false, in any case.","description":"When true, the runtime does not call GC, for lists that share state with others.","type":["boolean","string"],"pattern":"^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$","patternErrorMessage":"true or false","default":false},"loadOnlyInlinedPlugins":{"$comment":"libcni also takes the strings true and false, in any case.","description":"When true, only `plugins` counts; otherwise plugin files in a directory of the network's name are read as well.","type":["boolean","string"],"pattern":"^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$","patternErrorMessage":"true or false","default":false},"plugins":{"description":"The plugins and their configurations, in the order in which they are called.","type":"array","minItems":1,"items":{"$ref":"#/$defs/PluginConfig"}}},"source":"https://github.com/containernetworking/cni/blob/v1.3.0/SPEC.md#configuration-format"},"NetworkConfig":{"description":"A single plugin by itself, in the form before version 1.0.0.","type":"object","unknownMembers":"passed on","required":["name"],"recommended":["cniVersion"],"properties":{"cniVersion":{"description":"The version of the CNI specification that the configuration follows.","$ref":"#/$defs/Version"},"name":{"description":"The network's name, unique among all networks of the host.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$","patternErrorMessage":"a letter or digit, then letters, digits, `_`, `.` and `-`"}},"allOf":[{"$ref":"#/$defs/PluginConfig"}],"source":"https://github.com/containernetworking/cni/blob/v1.3.0/SPEC.md#configuration-format"},"PluginConfig":{"description":"One plugin and its configuration. Members that the runtime does not know go to the plugin as they are.","type":"object","unknownMembers":"passed on","required":["type"],"properties":{"type":{"description":"The plugin's program, by file name without a path.","$ref":"#/$defs/PluginType"},"cniVersion":{"description":"Put in by the runtime from the list; a value written here is replaced.","type":"string"},"name":{"description":"Put in by the runtime from the list; a value written here is replaced.","type":"string"},"capabilities":{"description":"Which runtime settings the plugin wants, such as `portMappings`; the runtime then passes them in `runtimeConfig`.","type":"object","additionalProperties":{"type":"boolean"}},"runtimeConfig":{"description":"Put in by the runtime for the plugin's capabilities; not to be written in a configuration.","type":"object","additionalProperties":true,"reserved":true},"args":{"description":"Put in by the runtime; not to be written in a configuration.","type":"object","additionalProperties":true,"reserved":true},"cni.dev/valid-attachments":{"description":"Put in by the runtime when it calls GC; not to be written in a configuration.","type":"array","items":{},"reserved":true},"prevResult":{"description":"Put in by the runtime: the result of the plugin before. Not to be written in a configuration.","type":"object","additionalProperties":true,"reserved":true},"ipMasq":{"description":"Whether traffic that leaves the network is masqueraded behind the host's address, where the plugin knows how.","type":"boolean"},"ipam":{"description":"Who hands out addresses, and from where.","$ref":"#/$defs/IPAM"},"dns":{"description":"Name resolution for the container.","$ref":"#/$defs/DNS"}},"allOf":[{"if":{"type":"object","properties":{"type":{"const":"bridge"}},"required":["type"]},"then":{"$ref":"#/$defs/BridgeConfig"}},{"if":{"type":"object","properties":{"type":{"const":"macvlan"}},"required":["type"]},"then":{"$ref":"#/$defs/MacvlanConfig"}},{"if":{"type":"object","properties":{"type":{"const":"ipvlan"}},"required":["type"]},"then":{"$ref":"#/$defs/IpvlanConfig"}},{"if":{"type":"object","properties":{"type":{"const":"vlan"}},"required":["type"]},"then":{"$ref":"#/$defs/VlanConfig"}},{"if":{"type":"object","properties":{"type":{"const":"ptp"}},"required":["type"]},"then":{"$ref":"#/$defs/PtpConfig"}},{"if":{"type":"object","properties":{"type":{"const":"host-device"}},"required":["type"]},"then":{"$ref":"#/$defs/HostDeviceConfig"}},{"if":{"type":"object","properties":{"type":{"const":"tap"}},"required":["type"]},"then":{"$ref":"#/$defs/TapConfig"}},{"if":{"type":"object","properties":{"type":{"const":"dummy"}},"required":["type"]},"then":{"$ref":"#/$defs/DummyConfig"}},{"if":{"type":"object","properties":{"type":{"const":"win-bridge"}},"required":["type"]},"then":{"$ref":"#/$defs/WinBridgeConfig"}},{"if":{"type":"object","properties":{"type":{"const":"win-overlay"}},"required":["type"]},"then":{"$ref":"#/$defs/WinOverlayConfig"}},{"if":{"type":"object","properties":{"type":{"const":"bandwidth"}},"required":["type"]},"then":{"$ref":"#/$defs/BandwidthConfig"}},{"if":{"type":"object","properties":{"type":{"const":"portmap"}},"required":["type"]},"then":{"$ref":"#/$defs/PortmapConfig"}},{"if":{"type":"object","properties":{"type":{"const":"firewall"}},"required":["type"]},"then":{"$ref":"#/$defs/FirewallConfig"}},{"if":{"type":"object","properties":{"type":{"const":"tuning"}},"required":["type"]},"then":{"$ref":"#/$defs/TuningConfig"}},{"if":{"type":"object","properties":{"type":{"const":"sbr"}},"required":["type"]},"then":{"$ref":"#/$defs/SbrConfig"}},{"if":{"type":"object","properties":{"type":{"const":"vrf"}},"required":["type"]},"then":{"$ref":"#/$defs/VrfConfig"}}],"source":"https://github.com/containernetworking/cni/blob/v1.3.0/SPEC.md#plugin-configuration-objects"},"DNS":{"description":"Name resolution.","type":"object","unknownMembers":"passed on","properties":{"nameservers":{"description":"The addresses of name servers, in order of preference.","type":"array","items":{"type":"string"}},"domain":{"description":"The local domain, for names without a dot.","type":"string"},"search":{"description":"Domains that are tried in turn for short names.","type":"array","items":{"type":"string"}},"options":{"description":"Options of the resolver.","type":"array","items":{"type":"string"}}},"source":"https://github.com/containernetworking/cni/blob/v1.3.0/SPEC.md#plugin-configuration-objects"},"IPAM":{"description":"The plugin that hands out addresses, and its configuration.","type":"object","unknownMembers":"passed on","required":["type"],"properties":{"type":{"description":"The plugin's program, by file name without a path.","$ref":"#/$defs/IPAMType"}},"allOf":[{"if":{"type":"object","properties":{"type":{"const":"host-local"}},"required":["type"]},"then":{"$ref":"#/$defs/HostLocalIPAM"}},{"if":{"type":"object","properties":{"type":{"const":"static"}},"required":["type"]},"then":{"$ref":"#/$defs/StaticIPAM"}},{"if":{"type":"object","properties":{"type":{"const":"dhcp"}},"required":["type"]},"then":{"$ref":"#/$defs/DhcpIPAM"}}],"source":"https://github.com/containernetworking/cni/blob/v1.3.0/SPEC.md#plugin-configuration-objects"},"HostLocalIPAM":{"description":"Addresses out of ranges, remembered in files on the host.","type":"object","unknownMembers":"passed on","properties":{"ranges":{"description":"Sets of ranges; the container gets one address from each set.","type":"array","items":{"type":"array","items":{"$ref":"#/$defs/IPRange"}}},"subnet":{"description":"A single subnet, in the older form; the same as one set with one range.","type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[0-9]{1,3})$","patternErrorMessage":"an address with its mask such as `10.1.0.0/16`"},"rangeStart":{"description":"The first address to hand out, for the older form.","type":"string"},"rangeEnd":{"description":"The last address to hand out, for the older form.","type":"string"},"gateway":{"description":"The gateway's address, for the older form.","type":"string"},"routes":{"description":"Routes that the container gets.","type":"array","items":{"$ref":"#/$defs/Route"}},"dataDir":{"description":"The directory that remembers which addresses are taken.","type":"string","default":"/var/lib/cni/networks"},"resolvConf":{"description":"A resolv.conf on the host whose name servers are passed on.","type":"string"}},"source":"https://www.cni.dev/plugins/current/ipam/host-local/"},"IPRange":{"description":"Addresses of one subnet.","type":"object","unknownMembers":"passed on","required":["subnet"],"properties":{"subnet":{"description":"The subnet, with its mask.","type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[0-9]{1,3})$","patternErrorMessage":"an address with its mask such as `10.1.0.0/16`"},"rangeStart":{"description":"The first address to hand out; the second of the subnet where absent.","type":"string"},"rangeEnd":{"description":"The last address to hand out; the last usable of the subnet where absent.","type":"string"},"gateway":{"description":"The gateway's address; the first of the subnet where absent.","type":"string"}},"source":"https://www.cni.dev/plugins/current/ipam/host-local/"},"Route":{"description":"One route.","type":"object","unknownMembers":"passed on","required":["dst"],"properties":{"dst":{"description":"The destination, with its mask; `0.0.0.0/0` is the default route.","type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[0-9]{1,3})$","patternErrorMessage":"an address with its mask such as `10.1.0.0/16`"},"gw":{"description":"The next hop; the gateway where absent.","type":"string"},"mtu":{"description":"The path MTU.","type":"integer","format":"int64","minimum":0},"advmss":{"description":"The segment size to advertise.","type":"integer","format":"int64","minimum":0},"priority":{"description":"The route's priority; lower wins.","type":"integer","format":"int64"},"table":{"description":"The routing table.","type":"integer","format":"int64","minimum":0},"scope":{"description":"The scope of the destinations.","type":"integer","format":"int64","minimum":0,"maximum":255}},"source":"https://github.com/containernetworking/cni/blob/v1.3.0/SPEC.md#configuration-format"},"StaticIPAM":{"description":"Fixed addresses.","type":"object","unknownMembers":"passed on","properties":{"addresses":{"description":"The container's addresses.","type":"array","items":{"$ref":"#/$defs/StaticAddress"}},"routes":{"description":"Routes that the container gets.","type":"array","items":{"$ref":"#/$defs/Route"}},"dns":{"description":"Name resolution for the container.","$ref":"#/$defs/DNS"}},"source":"https://www.cni.dev/plugins/current/ipam/static/"},"StaticAddress":{"description":"One fixed address.","type":"object","unknownMembers":"passed on","required":["address"],"properties":{"address":{"description":"The address with its mask.","type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[0-9]{1,3})$","patternErrorMessage":"an address with its mask such as `10.1.0.0/16`"},"gateway":{"description":"The gateway of its subnet.","type":"string"}},"source":"https://www.cni.dev/plugins/current/ipam/static/"},"DhcpIPAM":{"description":"Addresses from a DHCP server, through a daemon on the host.","type":"object","unknownMembers":"passed on","properties":{"daemonSocketPath":{"description":"The daemon's socket.","type":"string","default":"/run/cni/dhcp.sock"},"provide":{"description":"Options sent to the server.","type":"array","items":{"$ref":"#/$defs/DhcpProvide"}},"request":{"description":"Options asked of the server.","type":"array","items":{"$ref":"#/$defs/DhcpRequest"}},"priority":{"description":"The priority of the routes.","type":"integer","format":"int64"}},"source":"https://www.cni.dev/plugins/current/ipam/dhcp/"},"DhcpProvide":{"description":"An option sent to the server.","type":"object","unknownMembers":"passed on","required":["option"],"properties":{"option":{"description":"The option, by name or number.","type":"string"},"value":{"description":"What is sent.","type":"string"},"fromArg":{"description":"The CNI argument whose value is sent.","type":"string"}},"source":"https://www.cni.dev/plugins/current/ipam/dhcp/"},"DhcpRequest":{"description":"An option asked of the server.","type":"object","unknownMembers":"passed on","properties":{"option":{"description":"The option, by name or number.","type":"string"},"skipDefault":{"description":"When true, the options asked for by default are left out.","type":"boolean"}},"source":"https://www.cni.dev/plugins/current/ipam/dhcp/"},"BridgeConfig":{"description":"A bridge on the host, with a pair of interfaces for each container.","type":"object","unknownMembers":"passed on","properties":{"bridge":{"description":"The bridge's name.","type":"string","default":"cni0"},"isGateway":{"description":"Whether the bridge gets an address and acts as gateway.","type":"boolean","default":false},"isDefaultGateway":{"description":"Whether the container's default route goes over the bridge; implies `isGateway`.","type":"boolean","default":false},"forceAddress":{"description":"Whether an address of the bridge that differs is replaced.","type":"boolean","default":false},"ipMasqBackend":{"description":"The firewall that masquerades.","$ref":"#/$defs/MasqueradeBackend"},"mtu":{"description":"The interfaces' MTU; 0 leaves it to the kernel.","type":"integer","format":"int64","minimum":0,"default":0},"hairpinMode":{"description":"Whether a container may reach itself over the bridge. Excludes `promiscMode`.","type":"boolean","default":false},"promiscMode":{"description":"Whether the bridge is promiscuous. Excludes `hairpinMode`.","type":"boolean","default":false},"vlan":{"description":"The VLAN of the container's port; 0 is none.","type":"integer","format":"int64","minimum":0,"maximum":4094,"default":0},"vlanTrunk":{"description":"VLANs that the port carries with their tags.","type":"array","items":{"$ref":"#/$defs/VlanTrunk"}},"preserveDefaultVlan":{"description":"Whether the port also keeps the bridge's default VLAN.","type":"boolean"},"macspoofchk":{"description":"Whether frames with another MAC address than the container's are dropped.","type":"boolean","default":false},"enabledad":{"description":"Whether the plugin waits for IPv6 duplicate address detection.","type":"boolean","default":false},"disableContainerInterface":{"description":"Whether the container's interface is left down; excludes `ipam`.","type":"boolean","default":false},"portIsolation":{"description":"Whether ports of the bridge are kept from reaching each other.","type":"boolean","default":false}},"source":"https://www.cni.dev/plugins/current/main/bridge/"},"VlanTrunk":{"description":"VLANs of a trunk: one, or a range.","type":"object","unknownMembers":"passed on","properties":{"id":{"description":"One VLAN.","type":"integer","format":"int64","minimum":1,"maximum":4094},"minID":{"description":"The first VLAN of a range.","type":"integer","format":"int64","minimum":1,"maximum":4094},"maxID":{"description":"The last VLAN of a range.","type":"integer","format":"int64","minimum":1,"maximum":4094}},"source":"https://www.cni.dev/plugins/current/main/bridge/"},"MacvlanConfig":{"description":"An interface with a MAC address of its own over one of the host's.","type":"object","unknownMembers":"passed on","properties":{"master":{"description":"The host's interface; that of the default route where absent.","type":"string"},"mode":{"description":"How interfaces on one master reach each other.","type":"string","enum":["bridge","private","vepa","passthru",""],"default":"bridge","values":{"bridge":"Interfaces on the same master reach each other directly.","private":"They do not reach each other at all.","vepa":"Their traffic goes out to the switch and back.","passthru":"One interface takes the master over entirely."}},"mtu":{"description":"The interface's MTU; the master's where absent.","type":"integer","format":"int64","minimum":0},"mac":{"description":"The MAC address to ask for.","type":"string"},"linkInContainer":{"description":"Whether the master lies in the container's namespace.","type":"boolean","default":false},"bcqueuelen":{"description":"The length of the queue for broadcasts.","type":"integer","minimum":0,"maximum":4294967295}},"source":"https://www.cni.dev/plugins/current/main/macvlan/"},"IpvlanConfig":{"description":"An interface that shares the MAC address of one of the host's.","type":"object","unknownMembers":"passed on","properties":{"master":{"description":"The host's interface; that of the default route, or of the plugin before, where absent.","type":"string"},"mode":{"description":"At which layer traffic is divided.","type":"string","enum":["l2","l3","l3s",""],"default":"l2","values":{"l2":"Switching at layer 2 within the master.","l3":"Routing at layer 3; no broadcast.","l3s":"As `l3`, with connection tracking of the host."}},"mtu":{"description":"The interface's MTU; 0 leaves it to the kernel.","type":"integer","format":"int64","minimum":0,"default":0},"linkInContainer":{"description":"Whether the master lies in the container's namespace.","type":"boolean","default":false}},"source":"https://www.cni.dev/plugins/current/main/ipvlan/"},"VlanConfig":{"description":"A VLAN over an interface of the host.","type":"object","unknownMembers":"passed on","required":["master"],"properties":{"master":{"description":"The host's interface.","type":"string"},"vlanId":{"description":"The VLAN.","type":"integer","format":"int64","minimum":0,"maximum":4094,"default":0},"mtu":{"description":"The interface's MTU; the master's where absent.","type":"integer","format":"int64","minimum":0},"linkInContainer":{"description":"Whether the master lies in the container's namespace.","type":"boolean","default":false}},"source":"https://www.cni.dev/plugins/current/main/vlan/"},"PtpConfig":{"description":"A pair of interfaces between container and host, with routes.","type":"object","unknownMembers":"passed on","properties":{"ipMasqBackend":{"description":"The firewall that masquerades.","$ref":"#/$defs/MasqueradeBackend"},"mtu":{"description":"The interfaces' MTU; 0 leaves it to the kernel.","type":"integer","format":"int64","minimum":0,"default":0}},"source":"https://www.cni.dev/plugins/current/main/ptp/"},"HostDeviceConfig":{"description":"An interface of the host, moved into the container.","type":"object","unknownMembers":"passed on","properties":{"device":{"description":"The interface, by name.","type":"string"},"hwaddr":{"description":"The interface, by MAC address.","type":"string"},"kernelpath":{"description":"The interface, by its path below `/sys/devices/`.","type":"string"},"pciBusID":{"description":"The interface, by its PCI address.","type":"string"}},"source":"https://www.cni.dev/plugins/current/main/host-device/"},"TapConfig":{"description":"A tap device, for virtual machines.","type":"object","unknownMembers":"passed on","properties":{"multiQueue":{"description":"Whether the device has several queues.","type":"boolean","default":false},"mtu":{"description":"The device's MTU; 0 leaves it to the kernel.","type":"integer","format":"int64","minimum":0,"default":0},"mac":{"description":"The MAC address to ask for.","type":"string"},"owner":{"description":"The user that owns the device.","type":"integer","minimum":0,"maximum":4294967295},"group":{"description":"The group that owns the device.","type":"integer","minimum":0,"maximum":4294967295},"selinuxContext":{"description":"The SELinux label of the device.","type":"string"},"bridge":{"description":"The bridge inside the container that the device joins.","type":"string"}},"source":"https://www.cni.dev/plugins/current/main/tap/"},"DummyConfig":{"description":"A dummy interface, which drops everything.","type":"object","unknownMembers":"passed on","source":"https://www.cni.dev/plugins/current/main/dummy/"},"WinBridgeConfig":{"description":"A bridge on Windows.","type":"object","unknownMembers":"passed on","properties":{"apiVersion":{"description":"The Windows interface: 1 is HNS, 2 is HCN.","type":"integer","format":"int64","minimum":1,"maximum":2,"default":1},"policies":{"description":"Policies for the endpoint.","type":"array","items":{}},"loopbackDSR":{"description":"Whether local traffic may return directly to its server.","type":"boolean","default":false},"ipMasqNetwork":{"description":"The network whose traffic is masqueraded.","type":"string"}},"source":"https://www.cni.dev/plugins/current/main/win-bridge/"},"WinOverlayConfig":{"description":"An overlay network on Windows.","type":"object","unknownMembers":"passed on","properties":{"apiVersion":{"description":"The Windows interface: 1 is HNS, 2 is HCN.","type":"integer","format":"int64","minimum":1,"maximum":2,"default":1},"policies":{"description":"Policies for the endpoint.","type":"array","items":{}},"loopbackDSR":{"description":"Whether local traffic may return directly to its server.","type":"boolean","default":false},"endpointMacPrefix":{"description":"The first two bytes of the endpoints' MAC addresses.","type":"string","pattern":"^[0-9A-Fa-f]{2}-[0-9A-Fa-f]{2}$","patternErrorMessage":"two bytes such as `0E-2A`","default":"0E-2A"}},"source":"https://www.cni.dev/plugins/current/main/win-overlay/"},"BandwidthConfig":{"description":"Limits on traffic.","type":"object","unknownMembers":"passed on","properties":{"ingressRate":{"description":"Bits per second into the container. Stands together with `ingressBurst`.","type":"integer","format":"uint64","minimum":0},"ingressBurst":{"description":"Bits that may come at once. Stands together with `ingressRate`.","type":"integer","format":"uint64","minimum":0},"egressRate":{"description":"Bits per second out of the container. Stands together with `egressBurst`.","type":"integer","format":"uint64","minimum":0},"egressBurst":{"description":"Bits that may go at once. Stands together with `egressRate`.","type":"integer","format":"uint64","minimum":0}},"source":"https://www.cni.dev/plugins/current/meta/bandwidth/"},"PortmapConfig":{"description":"Ports of the host that lead into the container.","type":"object","unknownMembers":"passed on","properties":{"backend":{"description":"The firewall that redirects.","$ref":"#/$defs/MasqueradeBackend"},"snat":{"description":"Whether traffic that comes back to the host's own address is translated.","type":"boolean","default":true},"masqAll":{"description":"Whether all redirected traffic is masqueraded.","type":"boolean","default":false},"markMasqBit":{"description":"The mark's bit for masquerading. Excludes `externalSetMarkChain`.","type":"integer","format":"int64","minimum":0,"maximum":31,"default":13},"externalSetMarkChain":{"description":"A chain of iptables that sets the mark instead. Excludes `markMasqBit`.","type":"string"},"conditionsV4":{"description":"Further conditions on IPv4 rules.","type":"array","items":{"type":"string"}},"conditionsV6":{"description":"Further conditions on IPv6 rules.","type":"array","items":{"type":"string"}}},"source":"https://www.cni.dev/plugins/current/meta/portmap/"},"FirewallConfig":{"description":"Lets the container's traffic through the host's firewall.","type":"object","unknownMembers":"passed on","properties":{"backend":{"description":"The firewall; firewalld where it runs, else iptables.","type":"string","values":{"iptables":"Rules in iptables chains.","firewalld":"Adds the address to a firewalld zone."}},"iptablesAdminChainName":{"description":"The chain for rules of the administrator.","type":"string","default":"CNI-ADMIN"},"firewalldZone":{"description":"The zone the container's address is put in.","type":"string","default":"trusted"},"ingressPolicy":{"description":"What may come in.","type":"string","enum":["open","same-bridge","isolated",""],"default":"open","values":{"open":"Lets everything in.","same-bridge":"Lets in only what comes from the same bridge.","isolated":"Lets nothing in from other bridges or the same one."}}},"source":"https://www.cni.dev/plugins/current/meta/firewall/"},"TuningConfig":{"description":"Settings of the interface and its kernel parameters.","type":"object","unknownMembers":"passed on","properties":{"sysctl":{"description":"Kernel parameters below `net`; `IFNAME` stands for the interface.","type":"object","additionalProperties":{"type":"string"}},"mac":{"description":"The interface's MAC address.","type":"string"},"promisc":{"description":"Whether the interface is promiscuous.","type":"boolean","default":false},"mtu":{"description":"The interface's MTU; 0 leaves it to the kernel.","type":"integer","format":"int64","minimum":0,"default":0},"txQLen":{"description":"The length of the transmit queue.","type":"integer","format":"int64","minimum":0},"allmulti":{"description":"Whether all multicast is received.","type":"boolean"},"dataDir":{"description":"The directory that remembers the settings before.","type":"string","default":"/run/cni/tuning"}},"source":"https://www.cni.dev/plugins/current/meta/tuning/"},"SbrConfig":{"description":"Routes by source address.","type":"object","unknownMembers":"passed on","properties":{"table":{"description":"The routing table; the first free one from 100 where absent.","type":"integer","format":"int64","minimum":0}},"source":"https://www.cni.dev/plugins/current/meta/sbr/"},"VrfConfig":{"description":"Puts the interface into a routing domain.","type":"object","unknownMembers":"passed on","required":["vrfname"],"properties":{"vrfname":{"description":"The domain's name.","type":"string"},"table":{"description":"The routing table; the next free one where absent.","type":"integer","minimum":0,"maximum":4294967295}},"source":"https://www.cni.dev/plugins/current/meta/vrf/"},"Version":{"description":"A version of the CNI specification.","type":"string","values":{"0.1.0":"The first release.","0.2.0":"Adds the VERSION command.","0.3.0":"Adds lists of plugins and several addresses per result.","0.3.1":"Corrects the text of 0.3.0.","0.4.0":"Adds the CHECK command.","1.0.0":"Single configurations are gone; only lists remain.","1.1.0":"Adds GC and STATUS, and `cniVersions`."},"pattern":"^([0-9]+\\.[0-9]+\\.[0-9]+)?$","patternErrorMessage":"a version such as `1.0.0`"},"PluginType":{"description":"A plugin, by the name of its file.","type":"string","values":{"bridge":"A bridge on the host, with a pair of interfaces for each container.","macvlan":"An interface with a MAC address of its own over one of the host's.","ipvlan":"An interface that shares the MAC address of one of the host's.","vlan":"A VLAN over an interface of the host.","ptp":"A pair of interfaces between container and host.","host-device":"An interface of the host, moved into the container.","tap":"A tap device, for virtual machines.","dummy":"A dummy interface.","loopback":"Brings the loopback interface up.","win-bridge":"A bridge on Windows.","win-overlay":"An overlay network on Windows.","bandwidth":"Limits traffic; called after a plugin that makes an interface.","portmap":"Leads ports of the host into the container; called after a plugin that makes an interface.","firewall":"Lets traffic through the host's firewall; called after a plugin that makes an interface.","tuning":"Sets kernel parameters and interface settings; called after a plugin that makes an interface.","sbr":"Routes by source address; called after a plugin that makes an interface.","vrf":"Puts the interface into a routing domain; called after a plugin that makes an interface."},"pattern":"^[^/\\\\]+$","patternErrorMessage":"the name of a file, without a path"},"IPAMType":{"description":"An address plugin, by the name of its file.","type":"string","values":{"host-local":"Addresses out of ranges, remembered on the host.","static":"Fixed addresses.","dhcp":"Addresses from a DHCP server."},"pattern":"^[^/\\\\]+$","patternErrorMessage":"the name of a file, without a path"},"MasqueradeBackend":{"description":"The firewall that masquerades.","type":"string","enum":["iptables","nftables"],"values":{"iptables":"Rules through iptables.","nftables":"Rules through nftables."}}}};
const schema1 = {"description":"A network, as a list of plugins that are called in turn.","type":"object","unknownMembers":"passed on","required":["name"],"recommended":["cniVersion"],"properties":{"cniVersion":{"description":"The version of the CNI specification that the list follows.","$ref":"#/$defs/Version"},"cniVersions":{"description":"All versions that the list can be used with; the runtime takes the highest it knows.","type":"array","items":{"$ref":"#/$defs/Version"}},"name":{"description":"The network's name, unique among all networks of the host.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$","patternErrorMessage":"a letter or digit, then letters, digits, `_`, `.` and `-`"},"disableCheck":{"$comment":"libcni also takes the strings true and false, in any case.","description":"When true, the runtime does not call CHECK, for plugins that report false alarms.","type":["boolean","string"],"pattern":"^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$","patternErrorMessage":"true or false","default":false},"disableGC":{"$comment":"libcni also takes the strings true and false, in any case.","description":"When true, the runtime does not call GC, for lists that share state with others.","type":["boolean","string"],"pattern":"^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$","patternErrorMessage":"true or false","default":false},"loadOnlyInlinedPlugins":{"$comment":"libcni also takes the strings true and false, in any case.","description":"When true, only `plugins` counts; otherwise plugin files in a directory of the network's name are read as well.","type":["boolean","string"],"pattern":"^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$","patternErrorMessage":"true or false","default":false},"plugins":{"description":"The plugins and their configurations, in the order in which they are called.","type":"array","minItems":1,"items":{"$ref":"#/$defs/PluginConfig"}}},"source":"https://github.com/containernetworking/cni/blob/v1.3.0/SPEC.md#configuration-format"};
const schema2 = {"description":"A version of the CNI specification.","type":"string","values":{"0.1.0":"The first release.","0.2.0":"Adds the VERSION command.","0.3.0":"Adds lists of plugins and several addresses per result.","0.3.1":"Corrects the text of 0.3.0.","0.4.0":"Adds the CHECK command.","1.0.0":"Single configurations are gone; only lists remain.","1.1.0":"Adds GC and STATUS, and `cniVersions`."},"pattern":"^([0-9]+\\.[0-9]+\\.[0-9]+)?$","patternErrorMessage":"a version such as `1.0.0`"};
const pattern0 = new RegExp("^([0-9]+\\.[0-9]+\\.[0-9]+)?$", "u");

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9]+\\.[0-9]+\\.[0-9]+)?$"},message:"must match pattern \""+"^([0-9]+\\.[0-9]+\\.[0-9]+)?$"+"\""};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema3 = {"description":"One plugin and its configuration. Members that the runtime does not know go to the plugin as they are.","type":"object","unknownMembers":"passed on","required":["type"],"properties":{"type":{"description":"The plugin's program, by file name without a path.","$ref":"#/$defs/PluginType"},"cniVersion":{"description":"Put in by the runtime from the list; a value written here is replaced.","type":"string"},"name":{"description":"Put in by the runtime from the list; a value written here is replaced.","type":"string"},"capabilities":{"description":"Which runtime settings the plugin wants, such as `portMappings`; the runtime then passes them in `runtimeConfig`.","type":"object","additionalProperties":{"type":"boolean"}},"runtimeConfig":{"description":"Put in by the runtime for the plugin's capabilities; not to be written in a configuration.","type":"object","additionalProperties":true,"reserved":true},"args":{"description":"Put in by the runtime; not to be written in a configuration.","type":"object","additionalProperties":true,"reserved":true},"cni.dev/valid-attachments":{"description":"Put in by the runtime when it calls GC; not to be written in a configuration.","type":"array","items":{},"reserved":true},"prevResult":{"description":"Put in by the runtime: the result of the plugin before. Not to be written in a configuration.","type":"object","additionalProperties":true,"reserved":true},"ipMasq":{"description":"Whether traffic that leaves the network is masqueraded behind the host's address, where the plugin knows how.","type":"boolean"},"ipam":{"description":"Who hands out addresses, and from where.","$ref":"#/$defs/IPAM"},"dns":{"description":"Name resolution for the container.","$ref":"#/$defs/DNS"}},"allOf":[{"if":{"type":"object","properties":{"type":{"const":"bridge"}},"required":["type"]},"then":{"$ref":"#/$defs/BridgeConfig"}},{"if":{"type":"object","properties":{"type":{"const":"macvlan"}},"required":["type"]},"then":{"$ref":"#/$defs/MacvlanConfig"}},{"if":{"type":"object","properties":{"type":{"const":"ipvlan"}},"required":["type"]},"then":{"$ref":"#/$defs/IpvlanConfig"}},{"if":{"type":"object","properties":{"type":{"const":"vlan"}},"required":["type"]},"then":{"$ref":"#/$defs/VlanConfig"}},{"if":{"type":"object","properties":{"type":{"const":"ptp"}},"required":["type"]},"then":{"$ref":"#/$defs/PtpConfig"}},{"if":{"type":"object","properties":{"type":{"const":"host-device"}},"required":["type"]},"then":{"$ref":"#/$defs/HostDeviceConfig"}},{"if":{"type":"object","properties":{"type":{"const":"tap"}},"required":["type"]},"then":{"$ref":"#/$defs/TapConfig"}},{"if":{"type":"object","properties":{"type":{"const":"dummy"}},"required":["type"]},"then":{"$ref":"#/$defs/DummyConfig"}},{"if":{"type":"object","properties":{"type":{"const":"win-bridge"}},"required":["type"]},"then":{"$ref":"#/$defs/WinBridgeConfig"}},{"if":{"type":"object","properties":{"type":{"const":"win-overlay"}},"required":["type"]},"then":{"$ref":"#/$defs/WinOverlayConfig"}},{"if":{"type":"object","properties":{"type":{"const":"bandwidth"}},"required":["type"]},"then":{"$ref":"#/$defs/BandwidthConfig"}},{"if":{"type":"object","properties":{"type":{"const":"portmap"}},"required":["type"]},"then":{"$ref":"#/$defs/PortmapConfig"}},{"if":{"type":"object","properties":{"type":{"const":"firewall"}},"required":["type"]},"then":{"$ref":"#/$defs/FirewallConfig"}},{"if":{"type":"object","properties":{"type":{"const":"tuning"}},"required":["type"]},"then":{"$ref":"#/$defs/TuningConfig"}},{"if":{"type":"object","properties":{"type":{"const":"sbr"}},"required":["type"]},"then":{"$ref":"#/$defs/SbrConfig"}},{"if":{"type":"object","properties":{"type":{"const":"vrf"}},"required":["type"]},"then":{"$ref":"#/$defs/VrfConfig"}}],"source":"https://github.com/containernetworking/cni/blob/v1.3.0/SPEC.md#plugin-configuration-objects"};
const schema4 = {"description":"A bridge on the host, with a pair of interfaces for each container.","type":"object","unknownMembers":"passed on","properties":{"bridge":{"description":"The bridge's name.","type":"string","default":"cni0"},"isGateway":{"description":"Whether the bridge gets an address and acts as gateway.","type":"boolean","default":false},"isDefaultGateway":{"description":"Whether the container's default route goes over the bridge; implies `isGateway`.","type":"boolean","default":false},"forceAddress":{"description":"Whether an address of the bridge that differs is replaced.","type":"boolean","default":false},"ipMasqBackend":{"description":"The firewall that masquerades.","$ref":"#/$defs/MasqueradeBackend"},"mtu":{"description":"The interfaces' MTU; 0 leaves it to the kernel.","type":"integer","format":"int64","minimum":0,"default":0},"hairpinMode":{"description":"Whether a container may reach itself over the bridge. Excludes `promiscMode`.","type":"boolean","default":false},"promiscMode":{"description":"Whether the bridge is promiscuous. Excludes `hairpinMode`.","type":"boolean","default":false},"vlan":{"description":"The VLAN of the container's port; 0 is none.","type":"integer","format":"int64","minimum":0,"maximum":4094,"default":0},"vlanTrunk":{"description":"VLANs that the port carries with their tags.","type":"array","items":{"$ref":"#/$defs/VlanTrunk"}},"preserveDefaultVlan":{"description":"Whether the port also keeps the bridge's default VLAN.","type":"boolean"},"macspoofchk":{"description":"Whether frames with another MAC address than the container's are dropped.","type":"boolean","default":false},"enabledad":{"description":"Whether the plugin waits for IPv6 duplicate address detection.","type":"boolean","default":false},"disableContainerInterface":{"description":"Whether the container's interface is left down; excludes `ipam`.","type":"boolean","default":false},"portIsolation":{"description":"Whether ports of the bridge are kept from reaching each other.","type":"boolean","default":false}},"source":"https://www.cni.dev/plugins/current/main/bridge/"};
const schema5 = {"description":"The firewall that masquerades.","type":"string","enum":["iptables","nftables"],"values":{"iptables":"Rules through iptables.","nftables":"Rules through nftables."}};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate7.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "iptables") || (data === "nftables"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema5.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema6 = {"description":"VLANs of a trunk: one, or a range.","type":"object","unknownMembers":"passed on","properties":{"id":{"description":"One VLAN.","type":"integer","format":"int64","minimum":1,"maximum":4094},"minID":{"description":"The first VLAN of a range.","type":"integer","format":"int64","minimum":1,"maximum":4094},"maxID":{"description":"The last VLAN of a range.","type":"integer","format":"int64","minimum":1,"maximum":4094}},"source":"https://www.cni.dev/plugins/current/main/bridge/"};

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate9.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 4094 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4094},message:"must be <= 4094"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.minID !== undefined){
let data1 = data.minID;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err3 = {instancePath:instancePath+"/minID",schemaPath:"#/properties/minID/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 4094 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/minID",schemaPath:"#/properties/minID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4094},message:"must be <= 4094"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/minID",schemaPath:"#/properties/minID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.maxID !== undefined){
let data2 = data.maxID;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err6 = {instancePath:instancePath+"/maxID",schemaPath:"#/properties/maxID/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 4094 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/maxID",schemaPath:"#/properties/maxID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4094},message:"must be <= 4094"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/maxID",schemaPath:"#/properties/maxID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"props":{"id":true,"minID":true,"maxID":true},"dynamicProps":false,"dynamicItems":false};


function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate6.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bridge !== undefined){
if(typeof data.bridge !== "string"){
const err0 = {instancePath:instancePath+"/bridge",schemaPath:"#/properties/bridge/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.isGateway !== undefined){
if(typeof data.isGateway !== "boolean"){
const err1 = {instancePath:instancePath+"/isGateway",schemaPath:"#/properties/isGateway/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.isDefaultGateway !== undefined){
if(typeof data.isDefaultGateway !== "boolean"){
const err2 = {instancePath:instancePath+"/isDefaultGateway",schemaPath:"#/properties/isDefaultGateway/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.forceAddress !== undefined){
if(typeof data.forceAddress !== "boolean"){
const err3 = {instancePath:instancePath+"/forceAddress",schemaPath:"#/properties/forceAddress/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ipMasqBackend !== undefined){
if(!(validate7(data.ipMasqBackend, {instancePath:instancePath+"/ipMasqBackend",parentData:data,parentDataProperty:"ipMasqBackend",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.mtu !== undefined){
let data5 = data.mtu;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err4 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err5 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.hairpinMode !== undefined){
if(typeof data.hairpinMode !== "boolean"){
const err6 = {instancePath:instancePath+"/hairpinMode",schemaPath:"#/properties/hairpinMode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.promiscMode !== undefined){
if(typeof data.promiscMode !== "boolean"){
const err7 = {instancePath:instancePath+"/promiscMode",schemaPath:"#/properties/promiscMode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.vlan !== undefined){
let data8 = data.vlan;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err8 = {instancePath:instancePath+"/vlan",schemaPath:"#/properties/vlan/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 > 4094 || isNaN(data8)){
const err9 = {instancePath:instancePath+"/vlan",schemaPath:"#/properties/vlan/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4094},message:"must be <= 4094"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err10 = {instancePath:instancePath+"/vlan",schemaPath:"#/properties/vlan/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.vlanTrunk !== undefined){
let data9 = data.vlanTrunk;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate9(data9[i0], {instancePath:instancePath+"/vlanTrunk/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/vlanTrunk",schemaPath:"#/properties/vlanTrunk/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.preserveDefaultVlan !== undefined){
if(typeof data.preserveDefaultVlan !== "boolean"){
const err12 = {instancePath:instancePath+"/preserveDefaultVlan",schemaPath:"#/properties/preserveDefaultVlan/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.macspoofchk !== undefined){
if(typeof data.macspoofchk !== "boolean"){
const err13 = {instancePath:instancePath+"/macspoofchk",schemaPath:"#/properties/macspoofchk/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.enabledad !== undefined){
if(typeof data.enabledad !== "boolean"){
const err14 = {instancePath:instancePath+"/enabledad",schemaPath:"#/properties/enabledad/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.disableContainerInterface !== undefined){
if(typeof data.disableContainerInterface !== "boolean"){
const err15 = {instancePath:instancePath+"/disableContainerInterface",schemaPath:"#/properties/disableContainerInterface/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.portIsolation !== undefined){
if(typeof data.portIsolation !== "boolean"){
const err16 = {instancePath:instancePath+"/portIsolation",schemaPath:"#/properties/portIsolation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"props":{"bridge":true,"isGateway":true,"isDefaultGateway":true,"forceAddress":true,"ipMasqBackend":true,"mtu":true,"hairpinMode":true,"promiscMode":true,"vlan":true,"vlanTrunk":true,"preserveDefaultVlan":true,"macspoofchk":true,"enabledad":true,"disableContainerInterface":true,"portIsolation":true},"dynamicProps":false,"dynamicItems":false};

const schema7 = {"description":"An interface with a MAC address of its own over one of the host's.","type":"object","unknownMembers":"passed on","properties":{"master":{"description":"The host's interface; that of the default route where absent.","type":"string"},"mode":{"description":"How interfaces on one master reach each other.","type":"string","enum":["bridge","private","vepa","passthru",""],"default":"bridge","values":{"bridge":"Interfaces on the same master reach each other directly.","private":"They do not reach each other at all.","vepa":"Their traffic goes out to the switch and back.","passthru":"One interface takes the master over entirely."}},"mtu":{"description":"The interface's MTU; the master's where absent.","type":"integer","format":"int64","minimum":0},"mac":{"description":"The MAC address to ask for.","type":"string"},"linkInContainer":{"description":"Whether the master lies in the container's namespace.","type":"boolean","default":false},"bcqueuelen":{"description":"The length of the queue for broadcasts.","type":"integer","minimum":0,"maximum":4294967295}},"source":"https://www.cni.dev/plugins/current/main/macvlan/"};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate12.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.master !== undefined){
if(typeof data.master !== "string"){
const err0 = {instancePath:instancePath+"/master",schemaPath:"#/properties/master/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((data1 === "bridge") || (data1 === "private")) || (data1 === "vepa")) || (data1 === "passthru")) || (data1 === ""))){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema7.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.mtu !== undefined){
let data2 = data.mtu;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err3 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.mac !== undefined){
if(typeof data.mac !== "string"){
const err5 = {instancePath:instancePath+"/mac",schemaPath:"#/properties/mac/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.linkInContainer !== undefined){
if(typeof data.linkInContainer !== "boolean"){
const err6 = {instancePath:instancePath+"/linkInContainer",schemaPath:"#/properties/linkInContainer/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.bcqueuelen !== undefined){
let data5 = data.bcqueuelen;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err7 = {instancePath:instancePath+"/bcqueuelen",schemaPath:"#/properties/bcqueuelen/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 4294967295 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/bcqueuelen",schemaPath:"#/properties/bcqueuelen/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/bcqueuelen",schemaPath:"#/properties/bcqueuelen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
validate12.errors = vErrors;
return errors === 0;
}
validate12.evaluated = {"props":{"master":true,"mode":true,"mtu":true,"mac":true,"linkInContainer":true,"bcqueuelen":true},"dynamicProps":false,"dynamicItems":false};

const schema8 = {"description":"An interface that shares the MAC address of one of the host's.","type":"object","unknownMembers":"passed on","properties":{"master":{"description":"The host's interface; that of the default route, or of the plugin before, where absent.","type":"string"},"mode":{"description":"At which layer traffic is divided.","type":"string","enum":["l2","l3","l3s",""],"default":"l2","values":{"l2":"Switching at layer 2 within the master.","l3":"Routing at layer 3; no broadcast.","l3s":"As `l3`, with connection tracking of the host."}},"mtu":{"description":"The interface's MTU; 0 leaves it to the kernel.","type":"integer","format":"int64","minimum":0,"default":0},"linkInContainer":{"description":"Whether the master lies in the container's namespace.","type":"boolean","default":false}},"source":"https://www.cni.dev/plugins/current/main/ipvlan/"};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate14.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.master !== undefined){
if(typeof data.master !== "string"){
const err0 = {instancePath:instancePath+"/master",schemaPath:"#/properties/master/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data1 === "l2") || (data1 === "l3")) || (data1 === "l3s")) || (data1 === ""))){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema8.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.mtu !== undefined){
let data2 = data.mtu;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err3 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.linkInContainer !== undefined){
if(typeof data.linkInContainer !== "boolean"){
const err5 = {instancePath:instancePath+"/linkInContainer",schemaPath:"#/properties/linkInContainer/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
validate14.errors = vErrors;
return errors === 0;
}
validate14.evaluated = {"props":{"master":true,"mode":true,"mtu":true,"linkInContainer":true},"dynamicProps":false,"dynamicItems":false};

const schema9 = {"description":"A VLAN over an interface of the host.","type":"object","unknownMembers":"passed on","required":["master"],"properties":{"master":{"description":"The host's interface.","type":"string"},"vlanId":{"description":"The VLAN.","type":"integer","format":"int64","minimum":0,"maximum":4094,"default":0},"mtu":{"description":"The interface's MTU; the master's where absent.","type":"integer","format":"int64","minimum":0},"linkInContainer":{"description":"Whether the master lies in the container's namespace.","type":"boolean","default":false}},"source":"https://www.cni.dev/plugins/current/main/vlan/"};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate16.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.master === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "master"},message:"must have required property '"+"master"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.master !== undefined){
if(typeof data.master !== "string"){
const err1 = {instancePath:instancePath+"/master",schemaPath:"#/properties/master/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.vlanId !== undefined){
let data1 = data.vlanId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err2 = {instancePath:instancePath+"/vlanId",schemaPath:"#/properties/vlanId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 4094 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/vlanId",schemaPath:"#/properties/vlanId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4094},message:"must be <= 4094"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/vlanId",schemaPath:"#/properties/vlanId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.mtu !== undefined){
let data2 = data.mtu;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err5 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.linkInContainer !== undefined){
if(typeof data.linkInContainer !== "boolean"){
const err7 = {instancePath:instancePath+"/linkInContainer",schemaPath:"#/properties/linkInContainer/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
validate16.errors = vErrors;
return errors === 0;
}
validate16.evaluated = {"props":{"master":true,"vlanId":true,"mtu":true,"linkInContainer":true},"dynamicProps":false,"dynamicItems":false};

const schema10 = {"description":"A pair of interfaces between container and host, with routes.","type":"object","unknownMembers":"passed on","properties":{"ipMasqBackend":{"description":"The firewall that masquerades.","$ref":"#/$defs/MasqueradeBackend"},"mtu":{"description":"The interfaces' MTU; 0 leaves it to the kernel.","type":"integer","format":"int64","minimum":0,"default":0}},"source":"https://www.cni.dev/plugins/current/main/ptp/"};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate18.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ipMasqBackend !== undefined){
if(!(validate7(data.ipMasqBackend, {instancePath:instancePath+"/ipMasqBackend",parentData:data,parentDataProperty:"ipMasqBackend",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.mtu !== undefined){
let data1 = data.mtu;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err0 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"props":{"ipMasqBackend":true,"mtu":true},"dynamicProps":false,"dynamicItems":false};

const schema11 = {"description":"An interface of the host, moved into the container.","type":"object","unknownMembers":"passed on","properties":{"device":{"description":"The interface, by name.","type":"string"},"hwaddr":{"description":"The interface, by MAC address.","type":"string"},"kernelpath":{"description":"The interface, by its path below `/sys/devices/`.","type":"string"},"pciBusID":{"description":"The interface, by its PCI address.","type":"string"}},"source":"https://www.cni.dev/plugins/current/main/host-device/"};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.device !== undefined){
if(typeof data.device !== "string"){
const err0 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.hwaddr !== undefined){
if(typeof data.hwaddr !== "string"){
const err1 = {instancePath:instancePath+"/hwaddr",schemaPath:"#/properties/hwaddr/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kernelpath !== undefined){
if(typeof data.kernelpath !== "string"){
const err2 = {instancePath:instancePath+"/kernelpath",schemaPath:"#/properties/kernelpath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.pciBusID !== undefined){
if(typeof data.pciBusID !== "string"){
const err3 = {instancePath:instancePath+"/pciBusID",schemaPath:"#/properties/pciBusID/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"device":true,"hwaddr":true,"kernelpath":true,"pciBusID":true},"dynamicProps":false,"dynamicItems":false};

const schema12 = {"description":"A tap device, for virtual machines.","type":"object","unknownMembers":"passed on","properties":{"multiQueue":{"description":"Whether the device has several queues.","type":"boolean","default":false},"mtu":{"description":"The device's MTU; 0 leaves it to the kernel.","type":"integer","format":"int64","minimum":0,"default":0},"mac":{"description":"The MAC address to ask for.","type":"string"},"owner":{"description":"The user that owns the device.","type":"integer","minimum":0,"maximum":4294967295},"group":{"description":"The group that owns the device.","type":"integer","minimum":0,"maximum":4294967295},"selinuxContext":{"description":"The SELinux label of the device.","type":"string"},"bridge":{"description":"The bridge inside the container that the device joins.","type":"string"}},"source":"https://www.cni.dev/plugins/current/main/tap/"};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.multiQueue !== undefined){
if(typeof data.multiQueue !== "boolean"){
const err0 = {instancePath:instancePath+"/multiQueue",schemaPath:"#/properties/multiQueue/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.mtu !== undefined){
let data1 = data.mtu;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err1 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.mac !== undefined){
if(typeof data.mac !== "string"){
const err3 = {instancePath:instancePath+"/mac",schemaPath:"#/properties/mac/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.owner !== undefined){
let data3 = data.owner;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err4 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 4294967295 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.group !== undefined){
let data4 = data.group;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err7 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 > 4294967295 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.selinuxContext !== undefined){
if(typeof data.selinuxContext !== "string"){
const err10 = {instancePath:instancePath+"/selinuxContext",schemaPath:"#/properties/selinuxContext/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.bridge !== undefined){
if(typeof data.bridge !== "string"){
const err11 = {instancePath:instancePath+"/bridge",schemaPath:"#/properties/bridge/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"multiQueue":true,"mtu":true,"mac":true,"owner":true,"group":true,"selinuxContext":true,"bridge":true},"dynamicProps":false,"dynamicItems":false};

const schema13 = {"description":"A dummy interface, which drops everything.","type":"object","unknownMembers":"passed on","source":"https://www.cni.dev/plugins/current/main/dummy/"};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema14 = {"description":"A bridge on Windows.","type":"object","unknownMembers":"passed on","properties":{"apiVersion":{"description":"The Windows interface: 1 is HNS, 2 is HCN.","type":"integer","format":"int64","minimum":1,"maximum":2,"default":1},"policies":{"description":"Policies for the endpoint.","type":"array","items":{}},"loopbackDSR":{"description":"Whether local traffic may return directly to its server.","type":"boolean","default":false},"ipMasqNetwork":{"description":"The network whose traffic is masqueraded.","type":"string"}},"source":"https://www.cni.dev/plugins/current/main/win-bridge/"};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err0 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 2 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.policies !== undefined){
if(!(Array.isArray(data.policies))){
const err3 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.loopbackDSR !== undefined){
if(typeof data.loopbackDSR !== "boolean"){
const err4 = {instancePath:instancePath+"/loopbackDSR",schemaPath:"#/properties/loopbackDSR/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ipMasqNetwork !== undefined){
if(typeof data.ipMasqNetwork !== "string"){
const err5 = {instancePath:instancePath+"/ipMasqNetwork",schemaPath:"#/properties/ipMasqNetwork/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"apiVersion":true,"policies":true,"loopbackDSR":true,"ipMasqNetwork":true},"dynamicProps":false,"dynamicItems":false};

const schema15 = {"description":"An overlay network on Windows.","type":"object","unknownMembers":"passed on","properties":{"apiVersion":{"description":"The Windows interface: 1 is HNS, 2 is HCN.","type":"integer","format":"int64","minimum":1,"maximum":2,"default":1},"policies":{"description":"Policies for the endpoint.","type":"array","items":{}},"loopbackDSR":{"description":"Whether local traffic may return directly to its server.","type":"boolean","default":false},"endpointMacPrefix":{"description":"The first two bytes of the endpoints' MAC addresses.","type":"string","pattern":"^[0-9A-Fa-f]{2}-[0-9A-Fa-f]{2}$","patternErrorMessage":"two bytes such as `0E-2A`","default":"0E-2A"}},"source":"https://www.cni.dev/plugins/current/main/win-overlay/"};
const pattern5 = new RegExp("^[0-9A-Fa-f]{2}-[0-9A-Fa-f]{2}$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err0 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 2 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.policies !== undefined){
if(!(Array.isArray(data.policies))){
const err3 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.loopbackDSR !== undefined){
if(typeof data.loopbackDSR !== "boolean"){
const err4 = {instancePath:instancePath+"/loopbackDSR",schemaPath:"#/properties/loopbackDSR/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.endpointMacPrefix !== undefined){
let data3 = data.endpointMacPrefix;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err5 = {instancePath:instancePath+"/endpointMacPrefix",schemaPath:"#/properties/endpointMacPrefix/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{2}-[0-9A-Fa-f]{2}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{2}-[0-9A-Fa-f]{2}$"+"\""};
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
const err6 = {instancePath:instancePath+"/endpointMacPrefix",schemaPath:"#/properties/endpointMacPrefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"apiVersion":true,"policies":true,"loopbackDSR":true,"endpointMacPrefix":true},"dynamicProps":false,"dynamicItems":false};

const schema16 = {"description":"Limits on traffic.","type":"object","unknownMembers":"passed on","properties":{"ingressRate":{"description":"Bits per second into the container. Stands together with `ingressBurst`.","type":"integer","format":"uint64","minimum":0},"ingressBurst":{"description":"Bits that may come at once. Stands together with `ingressRate`.","type":"integer","format":"uint64","minimum":0},"egressRate":{"description":"Bits per second out of the container. Stands together with `egressBurst`.","type":"integer","format":"uint64","minimum":0},"egressBurst":{"description":"Bits that may go at once. Stands together with `egressRate`.","type":"integer","format":"uint64","minimum":0}},"source":"https://www.cni.dev/plugins/current/meta/bandwidth/"};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ingressRate !== undefined){
let data0 = data.ingressRate;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err0 = {instancePath:instancePath+"/ingressRate",schemaPath:"#/properties/ingressRate/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/ingressRate",schemaPath:"#/properties/ingressRate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.ingressBurst !== undefined){
let data1 = data.ingressBurst;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err2 = {instancePath:instancePath+"/ingressBurst",schemaPath:"#/properties/ingressBurst/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/ingressBurst",schemaPath:"#/properties/ingressBurst/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.egressRate !== undefined){
let data2 = data.egressRate;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err4 = {instancePath:instancePath+"/egressRate",schemaPath:"#/properties/egressRate/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/egressRate",schemaPath:"#/properties/egressRate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.egressBurst !== undefined){
let data3 = data.egressBurst;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err6 = {instancePath:instancePath+"/egressBurst",schemaPath:"#/properties/egressBurst/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/egressBurst",schemaPath:"#/properties/egressBurst/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"ingressRate":true,"ingressBurst":true,"egressRate":true,"egressBurst":true},"dynamicProps":false,"dynamicItems":false};

const schema17 = {"description":"Ports of the host that lead into the container.","type":"object","unknownMembers":"passed on","properties":{"backend":{"description":"The firewall that redirects.","$ref":"#/$defs/MasqueradeBackend"},"snat":{"description":"Whether traffic that comes back to the host's own address is translated.","type":"boolean","default":true},"masqAll":{"description":"Whether all redirected traffic is masqueraded.","type":"boolean","default":false},"markMasqBit":{"description":"The mark's bit for masquerading. Excludes `externalSetMarkChain`.","type":"integer","format":"int64","minimum":0,"maximum":31,"default":13},"externalSetMarkChain":{"description":"A chain of iptables that sets the mark instead. Excludes `markMasqBit`.","type":"string"},"conditionsV4":{"description":"Further conditions on IPv4 rules.","type":"array","items":{"type":"string"}},"conditionsV6":{"description":"Further conditions on IPv6 rules.","type":"array","items":{"type":"string"}}},"source":"https://www.cni.dev/plugins/current/meta/portmap/"};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.backend !== undefined){
if(!(validate7(data.backend, {instancePath:instancePath+"/backend",parentData:data,parentDataProperty:"backend",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.snat !== undefined){
if(typeof data.snat !== "boolean"){
const err0 = {instancePath:instancePath+"/snat",schemaPath:"#/properties/snat/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.masqAll !== undefined){
if(typeof data.masqAll !== "boolean"){
const err1 = {instancePath:instancePath+"/masqAll",schemaPath:"#/properties/masqAll/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.markMasqBit !== undefined){
let data3 = data.markMasqBit;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err2 = {instancePath:instancePath+"/markMasqBit",schemaPath:"#/properties/markMasqBit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 31 || isNaN(data3)){
const err3 = {instancePath:instancePath+"/markMasqBit",schemaPath:"#/properties/markMasqBit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31},message:"must be <= 31"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err4 = {instancePath:instancePath+"/markMasqBit",schemaPath:"#/properties/markMasqBit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.externalSetMarkChain !== undefined){
if(typeof data.externalSetMarkChain !== "string"){
const err5 = {instancePath:instancePath+"/externalSetMarkChain",schemaPath:"#/properties/externalSetMarkChain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.conditionsV4 !== undefined){
let data5 = data.conditionsV4;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err6 = {instancePath:instancePath+"/conditionsV4/" + i0,schemaPath:"#/properties/conditionsV4/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/conditionsV4",schemaPath:"#/properties/conditionsV4/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.conditionsV6 !== undefined){
let data7 = data.conditionsV6;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
const err8 = {instancePath:instancePath+"/conditionsV6/" + i1,schemaPath:"#/properties/conditionsV6/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath:instancePath+"/conditionsV6",schemaPath:"#/properties/conditionsV6/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":{"backend":true,"snat":true,"masqAll":true,"markMasqBit":true,"externalSetMarkChain":true,"conditionsV4":true,"conditionsV6":true},"dynamicProps":false,"dynamicItems":false};

const schema18 = {"description":"Lets the container's traffic through the host's firewall.","type":"object","unknownMembers":"passed on","properties":{"backend":{"description":"The firewall; firewalld where it runs, else iptables.","type":"string","values":{"iptables":"Rules in iptables chains.","firewalld":"Adds the address to a firewalld zone."}},"iptablesAdminChainName":{"description":"The chain for rules of the administrator.","type":"string","default":"CNI-ADMIN"},"firewalldZone":{"description":"The zone the container's address is put in.","type":"string","default":"trusted"},"ingressPolicy":{"description":"What may come in.","type":"string","enum":["open","same-bridge","isolated",""],"default":"open","values":{"open":"Lets everything in.","same-bridge":"Lets in only what comes from the same bridge.","isolated":"Lets nothing in from other bridges or the same one."}}},"source":"https://www.cni.dev/plugins/current/meta/firewall/"};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.backend !== undefined){
if(typeof data.backend !== "string"){
const err0 = {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.iptablesAdminChainName !== undefined){
if(typeof data.iptablesAdminChainName !== "string"){
const err1 = {instancePath:instancePath+"/iptablesAdminChainName",schemaPath:"#/properties/iptablesAdminChainName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.firewalldZone !== undefined){
if(typeof data.firewalldZone !== "string"){
const err2 = {instancePath:instancePath+"/firewalldZone",schemaPath:"#/properties/firewalldZone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.ingressPolicy !== undefined){
let data3 = data.ingressPolicy;
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/ingressPolicy",schemaPath:"#/properties/ingressPolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((data3 === "open") || (data3 === "same-bridge")) || (data3 === "isolated")) || (data3 === ""))){
const err4 = {instancePath:instancePath+"/ingressPolicy",schemaPath:"#/properties/ingressPolicy/enum",keyword:"enum",params:{allowedValues: schema18.properties.ingressPolicy.enum},message:"must be equal to one of the allowed values"};
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
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":{"backend":true,"iptablesAdminChainName":true,"firewalldZone":true,"ingressPolicy":true},"dynamicProps":false,"dynamicItems":false};

const schema19 = {"description":"Settings of the interface and its kernel parameters.","type":"object","unknownMembers":"passed on","properties":{"sysctl":{"description":"Kernel parameters below `net`; `IFNAME` stands for the interface.","type":"object","additionalProperties":{"type":"string"}},"mac":{"description":"The interface's MAC address.","type":"string"},"promisc":{"description":"Whether the interface is promiscuous.","type":"boolean","default":false},"mtu":{"description":"The interface's MTU; 0 leaves it to the kernel.","type":"integer","format":"int64","minimum":0,"default":0},"txQLen":{"description":"The length of the transmit queue.","type":"integer","format":"int64","minimum":0},"allmulti":{"description":"Whether all multicast is received.","type":"boolean"},"dataDir":{"description":"The directory that remembers the settings before.","type":"string","default":"/run/cni/tuning"}},"source":"https://www.cni.dev/plugins/current/meta/tuning/"};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sysctl !== undefined){
let data0 = data.sysctl;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(typeof data0[key0] !== "string"){
const err0 = {instancePath:instancePath+"/sysctl/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sysctl/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err1 = {instancePath:instancePath+"/sysctl",schemaPath:"#/properties/sysctl/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.mac !== undefined){
if(typeof data.mac !== "string"){
const err2 = {instancePath:instancePath+"/mac",schemaPath:"#/properties/mac/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.promisc !== undefined){
if(typeof data.promisc !== "boolean"){
const err3 = {instancePath:instancePath+"/promisc",schemaPath:"#/properties/promisc/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mtu !== undefined){
let data4 = data.mtu;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err4 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err5 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.txQLen !== undefined){
let data5 = data.txQLen;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err6 = {instancePath:instancePath+"/txQLen",schemaPath:"#/properties/txQLen/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/txQLen",schemaPath:"#/properties/txQLen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.allmulti !== undefined){
if(typeof data.allmulti !== "boolean"){
const err8 = {instancePath:instancePath+"/allmulti",schemaPath:"#/properties/allmulti/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.dataDir !== undefined){
if(typeof data.dataDir !== "string"){
const err9 = {instancePath:instancePath+"/dataDir",schemaPath:"#/properties/dataDir/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":{"sysctl":true,"mac":true,"promisc":true,"mtu":true,"txQLen":true,"allmulti":true,"dataDir":true},"dynamicProps":false,"dynamicItems":false};

const schema20 = {"description":"Routes by source address.","type":"object","unknownMembers":"passed on","properties":{"table":{"description":"The routing table; the first free one from 100 where absent.","type":"integer","format":"int64","minimum":0}},"source":"https://www.cni.dev/plugins/current/meta/sbr/"};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.table !== undefined){
let data0 = data.table;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err0 = {instancePath:instancePath+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/table",schemaPath:"#/properties/table/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":{"table":true},"dynamicProps":false,"dynamicItems":false};

const schema21 = {"description":"Puts the interface into a routing domain.","type":"object","unknownMembers":"passed on","required":["vrfname"],"properties":{"vrfname":{"description":"The domain's name.","type":"string"},"table":{"description":"The routing table; the next free one where absent.","type":"integer","minimum":0,"maximum":4294967295}},"source":"https://www.cni.dev/plugins/current/meta/vrf/"};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vrfname === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vrfname"},message:"must have required property '"+"vrfname"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.vrfname !== undefined){
if(typeof data.vrfname !== "string"){
const err1 = {instancePath:instancePath+"/vrfname",schemaPath:"#/properties/vrfname/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.table !== undefined){
let data1 = data.table;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err2 = {instancePath:instancePath+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/table",schemaPath:"#/properties/table/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/table",schemaPath:"#/properties/table/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":{"vrfname":true,"table":true},"dynamicProps":false,"dynamicItems":false};

const schema22 = {"description":"A plugin, by the name of its file.","type":"string","values":{"bridge":"A bridge on the host, with a pair of interfaces for each container.","macvlan":"An interface with a MAC address of its own over one of the host's.","ipvlan":"An interface that shares the MAC address of one of the host's.","vlan":"A VLAN over an interface of the host.","ptp":"A pair of interfaces between container and host.","host-device":"An interface of the host, moved into the container.","tap":"A tap device, for virtual machines.","dummy":"A dummy interface.","loopback":"Brings the loopback interface up.","win-bridge":"A bridge on Windows.","win-overlay":"An overlay network on Windows.","bandwidth":"Limits traffic; called after a plugin that makes an interface.","portmap":"Leads ports of the host into the container; called after a plugin that makes an interface.","firewall":"Lets traffic through the host's firewall; called after a plugin that makes an interface.","tuning":"Sets kernel parameters and interface settings; called after a plugin that makes an interface.","sbr":"Routes by source address; called after a plugin that makes an interface.","vrf":"Puts the interface into a routing domain; called after a plugin that makes an interface."},"pattern":"^[^/\\\\]+$","patternErrorMessage":"the name of a file, without a path"};
const pattern6 = new RegExp("^[^/\\\\]+$", "u");

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^/\\\\]+$"},message:"must match pattern \""+"^[^/\\\\]+$"+"\""};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"description":"The plugin that hands out addresses, and its configuration.","type":"object","unknownMembers":"passed on","required":["type"],"properties":{"type":{"description":"The plugin's program, by file name without a path.","$ref":"#/$defs/IPAMType"}},"allOf":[{"if":{"type":"object","properties":{"type":{"const":"host-local"}},"required":["type"]},"then":{"$ref":"#/$defs/HostLocalIPAM"}},{"if":{"type":"object","properties":{"type":{"const":"static"}},"required":["type"]},"then":{"$ref":"#/$defs/StaticIPAM"}},{"if":{"type":"object","properties":{"type":{"const":"dhcp"}},"required":["type"]},"then":{"$ref":"#/$defs/DhcpIPAM"}}],"source":"https://github.com/containernetworking/cni/blob/v1.3.0/SPEC.md#plugin-configuration-objects"};
const schema24 = {"description":"Addresses out of ranges, remembered in files on the host.","type":"object","unknownMembers":"passed on","properties":{"ranges":{"description":"Sets of ranges; the container gets one address from each set.","type":"array","items":{"type":"array","items":{"$ref":"#/$defs/IPRange"}}},"subnet":{"description":"A single subnet, in the older form; the same as one set with one range.","type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[0-9]{1,3})$","patternErrorMessage":"an address with its mask such as `10.1.0.0/16`"},"rangeStart":{"description":"The first address to hand out, for the older form.","type":"string"},"rangeEnd":{"description":"The last address to hand out, for the older form.","type":"string"},"gateway":{"description":"The gateway's address, for the older form.","type":"string"},"routes":{"description":"Routes that the container gets.","type":"array","items":{"$ref":"#/$defs/Route"}},"dataDir":{"description":"The directory that remembers which addresses are taken.","type":"string","default":"/var/lib/cni/networks"},"resolvConf":{"description":"A resolv.conf on the host whose name servers are passed on.","type":"string"}},"source":"https://www.cni.dev/plugins/current/ipam/host-local/"};
const schema25 = {"description":"Addresses of one subnet.","type":"object","unknownMembers":"passed on","required":["subnet"],"properties":{"subnet":{"description":"The subnet, with its mask.","type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[0-9]{1,3})$","patternErrorMessage":"an address with its mask such as `10.1.0.0/16`"},"rangeStart":{"description":"The first address to hand out; the second of the subnet where absent.","type":"string"},"rangeEnd":{"description":"The last address to hand out; the last usable of the subnet where absent.","type":"string"},"gateway":{"description":"The gateway's address; the first of the subnet where absent.","type":"string"}},"source":"https://www.cni.dev/plugins/current/ipam/host-local/"};
const pattern7 = new RegExp("^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[0-9]{1,3})$", "u");

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subnet === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subnet"},message:"must have required property '"+"subnet"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.subnet !== undefined){
let data0 = data.subnet;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err1 = {instancePath:instancePath+"/subnet",schemaPath:"#/properties/subnet/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[0-9]{1,3})$"},message:"must match pattern \""+"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[0-9]{1,3})$"+"\""};
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
const err2 = {instancePath:instancePath+"/subnet",schemaPath:"#/properties/subnet/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.rangeStart !== undefined){
if(typeof data.rangeStart !== "string"){
const err3 = {instancePath:instancePath+"/rangeStart",schemaPath:"#/properties/rangeStart/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rangeEnd !== undefined){
if(typeof data.rangeEnd !== "string"){
const err4 = {instancePath:instancePath+"/rangeEnd",schemaPath:"#/properties/rangeEnd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.gateway !== undefined){
if(typeof data.gateway !== "string"){
const err5 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":{"subnet":true,"rangeStart":true,"rangeEnd":true,"gateway":true},"dynamicProps":false,"dynamicItems":false};

const schema26 = {"description":"One route.","type":"object","unknownMembers":"passed on","required":["dst"],"properties":{"dst":{"description":"The destination, with its mask; `0.0.0.0/0` is the default route.","type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[0-9]{1,3})$","patternErrorMessage":"an address with its mask such as `10.1.0.0/16`"},"gw":{"description":"The next hop; the gateway where absent.","type":"string"},"mtu":{"description":"The path MTU.","type":"integer","format":"int64","minimum":0},"advmss":{"description":"The segment size to advertise.","type":"integer","format":"int64","minimum":0},"priority":{"description":"The route's priority; lower wins.","type":"integer","format":"int64"},"table":{"description":"The routing table.","type":"integer","format":"int64","minimum":0},"scope":{"description":"The scope of the destinations.","type":"integer","format":"int64","minimum":0,"maximum":255}},"source":"https://github.com/containernetworking/cni/blob/v1.3.0/SPEC.md#configuration-format"};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dst === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dst"},message:"must have required property '"+"dst"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.dst !== undefined){
let data0 = data.dst;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err1 = {instancePath:instancePath+"/dst",schemaPath:"#/properties/dst/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[0-9]{1,3})$"},message:"must match pattern \""+"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[0-9]{1,3})$"+"\""};
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
const err2 = {instancePath:instancePath+"/dst",schemaPath:"#/properties/dst/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.gw !== undefined){
if(typeof data.gw !== "string"){
const err3 = {instancePath:instancePath+"/gw",schemaPath:"#/properties/gw/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mtu !== undefined){
let data2 = data.mtu;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err4 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.advmss !== undefined){
let data3 = data.advmss;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err6 = {instancePath:instancePath+"/advmss",schemaPath:"#/properties/advmss/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/advmss",schemaPath:"#/properties/advmss/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.priority !== undefined){
let data4 = data.priority;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err8 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.table !== undefined){
let data5 = data.table;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err9 = {instancePath:instancePath+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/table",schemaPath:"#/properties/table/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.scope !== undefined){
let data6 = data.scope;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err11 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 > 255 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":{"dst":true,"gw":true,"mtu":true,"advmss":true,"priority":true,"table":true,"scope":true},"dynamicProps":false,"dynamicItems":false};


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ranges !== undefined){
let data0 = data.ranges;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(Array.isArray(data1)){
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
if(!(validate48(data1[i1], {instancePath:instancePath+"/ranges/" + i0+"/" + i1,parentData:data1,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath:instancePath+"/ranges/" + i0,schemaPath:"#/properties/ranges/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err1 = {instancePath:instancePath+"/ranges",schemaPath:"#/properties/ranges/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.subnet !== undefined){
let data3 = data.subnet;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err2 = {instancePath:instancePath+"/subnet",schemaPath:"#/properties/subnet/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[0-9]{1,3})$"},message:"must match pattern \""+"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[0-9]{1,3})$"+"\""};
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
const err3 = {instancePath:instancePath+"/subnet",schemaPath:"#/properties/subnet/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rangeStart !== undefined){
if(typeof data.rangeStart !== "string"){
const err4 = {instancePath:instancePath+"/rangeStart",schemaPath:"#/properties/rangeStart/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.rangeEnd !== undefined){
if(typeof data.rangeEnd !== "string"){
const err5 = {instancePath:instancePath+"/rangeEnd",schemaPath:"#/properties/rangeEnd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.gateway !== undefined){
if(typeof data.gateway !== "string"){
const err6 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.routes !== undefined){
let data7 = data.routes;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate50(data7[i2], {instancePath:instancePath+"/routes/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.dataDir !== undefined){
if(typeof data.dataDir !== "string"){
const err8 = {instancePath:instancePath+"/dataDir",schemaPath:"#/properties/dataDir/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.resolvConf !== undefined){
if(typeof data.resolvConf !== "string"){
const err9 = {instancePath:instancePath+"/resolvConf",schemaPath:"#/properties/resolvConf/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":{"ranges":true,"subnet":true,"rangeStart":true,"rangeEnd":true,"gateway":true,"routes":true,"dataDir":true,"resolvConf":true},"dynamicProps":false,"dynamicItems":false};

const schema27 = {"description":"Fixed addresses.","type":"object","unknownMembers":"passed on","properties":{"addresses":{"description":"The container's addresses.","type":"array","items":{"$ref":"#/$defs/StaticAddress"}},"routes":{"description":"Routes that the container gets.","type":"array","items":{"$ref":"#/$defs/Route"}},"dns":{"description":"Name resolution for the container.","$ref":"#/$defs/DNS"}},"source":"https://www.cni.dev/plugins/current/ipam/static/"};
const schema28 = {"description":"One fixed address.","type":"object","unknownMembers":"passed on","required":["address"],"properties":{"address":{"description":"The address with its mask.","type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[0-9]{1,3})$","patternErrorMessage":"an address with its mask such as `10.1.0.0/16`"},"gateway":{"description":"The gateway of its subnet.","type":"string"}},"source":"https://www.cni.dev/plugins/current/ipam/static/"};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.address !== undefined){
let data0 = data.address;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err1 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[0-9]{1,3})$"},message:"must match pattern \""+"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[0-9]{1,3})$"+"\""};
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
const err2 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.gateway !== undefined){
if(typeof data.gateway !== "string"){
const err3 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"address":true,"gateway":true},"dynamicProps":false,"dynamicItems":false};

const schema29 = {"description":"Name resolution.","type":"object","unknownMembers":"passed on","properties":{"nameservers":{"description":"The addresses of name servers, in order of preference.","type":"array","items":{"type":"string"}},"domain":{"description":"The local domain, for names without a dot.","type":"string"},"search":{"description":"Domains that are tried in turn for short names.","type":"array","items":{"type":"string"}},"options":{"description":"Options of the resolver.","type":"array","items":{"type":"string"}}},"source":"https://github.com/containernetworking/cni/blob/v1.3.0/SPEC.md#plugin-configuration-objects"};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nameservers !== undefined){
let data0 = data.nameservers;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err0 = {instancePath:instancePath+"/nameservers/" + i0,schemaPath:"#/properties/nameservers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err1 = {instancePath:instancePath+"/nameservers",schemaPath:"#/properties/nameservers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.domain !== undefined){
if(typeof data.domain !== "string"){
const err2 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.search !== undefined){
let data3 = data.search;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
const err3 = {instancePath:instancePath+"/search/" + i1,schemaPath:"#/properties/search/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.options !== undefined){
let data5 = data.options;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(typeof data5[i2] !== "string"){
const err5 = {instancePath:instancePath+"/options/" + i2,schemaPath:"#/properties/options/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":{"nameservers":true,"domain":true,"search":true,"options":true},"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.addresses !== undefined){
let data0 = data.addresses;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data0[i0], {instancePath:instancePath+"/addresses/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.routes !== undefined){
let data2 = data.routes;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate50(data2[i1], {instancePath:instancePath+"/routes/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.dns !== undefined){
if(!(validate57(data.dns, {instancePath:instancePath+"/dns",parentData:data,parentDataProperty:"dns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"addresses":true,"routes":true,"dns":true},"dynamicProps":false,"dynamicItems":false};

const schema30 = {"description":"Addresses from a DHCP server, through a daemon on the host.","type":"object","unknownMembers":"passed on","properties":{"daemonSocketPath":{"description":"The daemon's socket.","type":"string","default":"/run/cni/dhcp.sock"},"provide":{"description":"Options sent to the server.","type":"array","items":{"$ref":"#/$defs/DhcpProvide"}},"request":{"description":"Options asked of the server.","type":"array","items":{"$ref":"#/$defs/DhcpRequest"}},"priority":{"description":"The priority of the routes.","type":"integer","format":"int64"}},"source":"https://www.cni.dev/plugins/current/ipam/dhcp/"};
const schema31 = {"description":"An option sent to the server.","type":"object","unknownMembers":"passed on","required":["option"],"properties":{"option":{"description":"The option, by name or number.","type":"string"},"value":{"description":"What is sent.","type":"string"},"fromArg":{"description":"The CNI argument whose value is sent.","type":"string"}},"source":"https://www.cni.dev/plugins/current/ipam/dhcp/"};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.option === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "option"},message:"must have required property '"+"option"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.option !== undefined){
if(typeof data.option !== "string"){
const err1 = {instancePath:instancePath+"/option",schemaPath:"#/properties/option/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.fromArg !== undefined){
if(typeof data.fromArg !== "string"){
const err3 = {instancePath:instancePath+"/fromArg",schemaPath:"#/properties/fromArg/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":{"option":true,"value":true,"fromArg":true},"dynamicProps":false,"dynamicItems":false};

const schema32 = {"description":"An option asked of the server.","type":"object","unknownMembers":"passed on","properties":{"option":{"description":"The option, by name or number.","type":"string"},"skipDefault":{"description":"When true, the options asked for by default are left out.","type":"boolean"}},"source":"https://www.cni.dev/plugins/current/ipam/dhcp/"};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.option !== undefined){
if(typeof data.option !== "string"){
const err0 = {instancePath:instancePath+"/option",schemaPath:"#/properties/option/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.skipDefault !== undefined){
if(typeof data.skipDefault !== "boolean"){
const err1 = {instancePath:instancePath+"/skipDefault",schemaPath:"#/properties/skipDefault/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":{"option":true,"skipDefault":true},"dynamicProps":false,"dynamicItems":false};


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.daemonSocketPath !== undefined){
if(typeof data.daemonSocketPath !== "string"){
const err0 = {instancePath:instancePath+"/daemonSocketPath",schemaPath:"#/properties/daemonSocketPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.provide !== undefined){
let data1 = data.provide;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate61(data1[i0], {instancePath:instancePath+"/provide/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/provide",schemaPath:"#/properties/provide/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.request !== undefined){
let data3 = data.request;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate63(data3[i1], {instancePath:instancePath+"/request/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
let data5 = data.priority;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err3 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":{"daemonSocketPath":true,"provide":true,"request":true,"priority":true},"dynamicProps":false,"dynamicItems":false};

const schema33 = {"description":"An address plugin, by the name of its file.","type":"string","values":{"host-local":"Addresses out of ranges, remembered on the host.","static":"Fixed addresses.","dhcp":"Addresses from a DHCP server."},"pattern":"^[^/\\\\]+$","patternErrorMessage":"the name of a file, without a path"};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^/\\\\]+$"},message:"must match pattern \""+"^[^/\\\\]+$"+"\""};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
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
if("host-local" !== data.type){
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
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
if(!(validate47(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.ranges = true;
props0.subnet = true;
props0.rangeStart = true;
props0.rangeEnd = true;
props0.gateway = true;
props0.routes = true;
props0.dataDir = true;
props0.resolvConf = true;
props0.type = true;
}
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.type !== undefined){
if("static" !== data.type){
const err5 = {};
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
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
if(valid3){
var props1 = {};
props1.addresses = true;
props1.routes = true;
props1.dns = true;
props1.type = true;
}
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs14 = errors;
let valid5 = true;
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data.type !== undefined){
if("dhcp" !== data.type){
const err9 = {};
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
}
else {
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
valid5 = _valid2;
if(valid5){
var props2 = {};
props2.daemonSocketPath = true;
props2.provide = true;
props2.request = true;
props2.priority = true;
props2.type = true;
}
}
if(!valid5){
const err11 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
if(data.type !== undefined){
if(!(validate66(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate46.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate46.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate5.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
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
if("bridge" !== data.type){
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
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
if(!(validate6(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.bridge = true;
props0.isGateway = true;
props0.isDefaultGateway = true;
props0.forceAddress = true;
props0.ipMasqBackend = true;
props0.mtu = true;
props0.hairpinMode = true;
props0.promiscMode = true;
props0.vlan = true;
props0.vlanTrunk = true;
props0.preserveDefaultVlan = true;
props0.macspoofchk = true;
props0.enabledad = true;
props0.disableContainerInterface = true;
props0.portIsolation = true;
props0.type = true;
}
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.type !== undefined){
if("macvlan" !== data.type){
const err5 = {};
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
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate12(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
if(valid3){
var props1 = {};
props1.master = true;
props1.mode = true;
props1.mtu = true;
props1.mac = true;
props1.linkInContainer = true;
props1.bcqueuelen = true;
props1.type = true;
}
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs14 = errors;
let valid5 = true;
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data.type !== undefined){
if("ipvlan" !== data.type){
const err9 = {};
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
}
else {
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(!(validate14(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
valid5 = _valid2;
if(valid5){
var props2 = {};
props2.master = true;
props2.mode = true;
props2.mtu = true;
props2.linkInContainer = true;
props2.type = true;
}
}
if(!valid5){
const err11 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(errors === _errs21){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.type === undefined) && (missing3 = "type")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data.type !== undefined){
if("vlan" !== data.type){
const err13 = {};
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
}
else {
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs24 = errors;
if(!(validate16(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var _valid3 = _errs24 === errors;
valid7 = _valid3;
if(valid7){
var props3 = {};
props3.master = true;
props3.vlanId = true;
props3.mtu = true;
props3.linkInContainer = true;
props3.type = true;
}
}
if(!valid7){
const err15 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs26 = errors;
let valid9 = true;
const _errs27 = errors;
if(errors === _errs27){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.type === undefined) && (missing4 = "type")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data.type !== undefined){
if("ptp" !== data.type){
const err17 = {};
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
}
else {
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid4 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs30 = errors;
if(!(validate18(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var _valid4 = _errs30 === errors;
valid9 = _valid4;
if(valid9){
var props4 = {};
props4.ipMasqBackend = true;
props4.mtu = true;
props4.type = true;
}
}
if(!valid9){
const err19 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
const _errs32 = errors;
let valid11 = true;
const _errs33 = errors;
if(errors === _errs33){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.type === undefined) && (missing5 = "type")){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(data.type !== undefined){
if("host-device" !== data.type){
const err21 = {};
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
}
else {
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid5 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs36 = errors;
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var _valid5 = _errs36 === errors;
valid11 = _valid5;
if(valid11){
var props5 = {};
props5.device = true;
props5.hwaddr = true;
props5.kernelpath = true;
props5.pciBusID = true;
props5.type = true;
}
}
if(!valid11){
const err23 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(props0 !== true && props5 !== undefined){
if(props5 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props5);
}
}
const _errs38 = errors;
let valid13 = true;
const _errs39 = errors;
if(errors === _errs39){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.type === undefined) && (missing6 = "type")){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
if(data.type !== undefined){
if("tap" !== data.type){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
else {
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid6 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs42 = errors;
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid6 = _errs42 === errors;
valid13 = _valid6;
if(valid13){
var props6 = {};
props6.multiQueue = true;
props6.mtu = true;
props6.mac = true;
props6.owner = true;
props6.group = true;
props6.selinuxContext = true;
props6.bridge = true;
props6.type = true;
}
}
if(!valid13){
const err27 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(props0 !== true && props6 !== undefined){
if(props6 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props6);
}
}
const _errs44 = errors;
let valid15 = true;
const _errs45 = errors;
if(errors === _errs45){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.type === undefined) && (missing7 = "type")){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
if(data.type !== undefined){
if("dummy" !== data.type){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
else {
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid7 = _errs45 === errors;
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs48 = errors;
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var _valid7 = _errs48 === errors;
valid15 = _valid7;
}
if(!valid15){
const err31 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
const _errs50 = errors;
let valid17 = true;
const _errs51 = errors;
if(errors === _errs51){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.type === undefined) && (missing8 = "type")){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
if(data.type !== undefined){
if("win-bridge" !== data.type){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
else {
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var _valid8 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs54 = errors;
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var _valid8 = _errs54 === errors;
valid17 = _valid8;
if(valid17){
var props7 = {};
props7.apiVersion = true;
props7.policies = true;
props7.loopbackDSR = true;
props7.ipMasqNetwork = true;
props7.type = true;
}
}
if(!valid17){
const err35 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(props0 !== true && props7 !== undefined){
if(props7 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props7);
}
}
const _errs56 = errors;
let valid19 = true;
const _errs57 = errors;
if(errors === _errs57){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.type === undefined) && (missing9 = "type")){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
if(data.type !== undefined){
if("win-overlay" !== data.type){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
else {
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid9 = _errs57 === errors;
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs60 = errors;
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid9 = _errs60 === errors;
valid19 = _valid9;
if(valid19){
var props8 = {};
props8.apiVersion = true;
props8.policies = true;
props8.loopbackDSR = true;
props8.endpointMacPrefix = true;
props8.type = true;
}
}
if(!valid19){
const err39 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(props0 !== true && props8 !== undefined){
if(props8 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props8);
}
}
const _errs62 = errors;
let valid21 = true;
const _errs63 = errors;
if(errors === _errs63){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.type === undefined) && (missing10 = "type")){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
if(data.type !== undefined){
if("bandwidth" !== data.type){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
else {
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var _valid10 = _errs63 === errors;
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs66 = errors;
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var _valid10 = _errs66 === errors;
valid21 = _valid10;
if(valid21){
var props9 = {};
props9.ingressRate = true;
props9.ingressBurst = true;
props9.egressRate = true;
props9.egressBurst = true;
props9.type = true;
}
}
if(!valid21){
const err43 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(props0 !== true && props9 !== undefined){
if(props9 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props9);
}
}
const _errs68 = errors;
let valid23 = true;
const _errs69 = errors;
if(errors === _errs69){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.type === undefined) && (missing11 = "type")){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
if(data.type !== undefined){
if("portmap" !== data.type){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
else {
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
var _valid11 = _errs69 === errors;
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs72 = errors;
if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid11 = _errs72 === errors;
valid23 = _valid11;
if(valid23){
var props10 = {};
props10.backend = true;
props10.snat = true;
props10.masqAll = true;
props10.markMasqBit = true;
props10.externalSetMarkChain = true;
props10.conditionsV4 = true;
props10.conditionsV6 = true;
props10.type = true;
}
}
if(!valid23){
const err47 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(props0 !== true && props10 !== undefined){
if(props10 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props10);
}
}
const _errs74 = errors;
let valid25 = true;
const _errs75 = errors;
if(errors === _errs75){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if((data.type === undefined) && (missing12 = "type")){
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
if(data.type !== undefined){
if("firewall" !== data.type){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
else {
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
var _valid12 = _errs75 === errors;
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs78 = errors;
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var _valid12 = _errs78 === errors;
valid25 = _valid12;
if(valid25){
var props11 = {};
props11.backend = true;
props11.iptablesAdminChainName = true;
props11.firewalldZone = true;
props11.ingressPolicy = true;
props11.type = true;
}
}
if(!valid25){
const err51 = {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(props0 !== true && props11 !== undefined){
if(props11 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props11);
}
}
const _errs80 = errors;
let valid27 = true;
const _errs81 = errors;
if(errors === _errs81){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if((data.type === undefined) && (missing13 = "type")){
const err52 = {};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
else {
if(data.type !== undefined){
if("tuning" !== data.type){
const err53 = {};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
}
else {
const err54 = {};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
var _valid13 = _errs81 === errors;
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs84 = errors;
if(!(validate38(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var _valid13 = _errs84 === errors;
valid27 = _valid13;
if(valid27){
var props12 = {};
props12.sysctl = true;
props12.mac = true;
props12.promisc = true;
props12.mtu = true;
props12.txQLen = true;
props12.allmulti = true;
props12.dataDir = true;
props12.type = true;
}
}
if(!valid27){
const err55 = {instancePath,schemaPath:"#/allOf/13/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(props0 !== true && props12 !== undefined){
if(props12 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props12);
}
}
const _errs86 = errors;
let valid29 = true;
const _errs87 = errors;
if(errors === _errs87){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if((data.type === undefined) && (missing14 = "type")){
const err56 = {};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
if(data.type !== undefined){
if("sbr" !== data.type){
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
else {
const err58 = {};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
var _valid14 = _errs87 === errors;
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs90 = errors;
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var _valid14 = _errs90 === errors;
valid29 = _valid14;
if(valid29){
var props13 = {};
props13.table = true;
props13.type = true;
}
}
if(!valid29){
const err59 = {instancePath,schemaPath:"#/allOf/14/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(props0 !== true && props13 !== undefined){
if(props13 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props13);
}
}
const _errs92 = errors;
let valid31 = true;
const _errs93 = errors;
if(errors === _errs93){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if((data.type === undefined) && (missing15 = "type")){
const err60 = {};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
if(data.type !== undefined){
if("vrf" !== data.type){
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
}
else {
const err62 = {};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var _valid15 = _errs93 === errors;
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs96 = errors;
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid15 = _errs96 === errors;
valid31 = _valid15;
if(valid31){
var props14 = {};
props14.vrfname = true;
props14.table = true;
props14.type = true;
}
}
if(!valid31){
const err63 = {instancePath,schemaPath:"#/allOf/15/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(props0 !== true && props14 !== undefined){
if(props14 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props14);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err64 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.cniVersion = true;
props0.name = true;
props0.capabilities = true;
props0.runtimeConfig = true;
props0.args = true;
props0["cni.dev/valid-attachments"] = true;
props0.prevResult = true;
props0.ipMasq = true;
props0.ipam = true;
props0.dns = true;
}
if(data.type !== undefined){
if(!(validate44(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.cniVersion !== undefined){
if(typeof data.cniVersion !== "string"){
const err65 = {instancePath:instancePath+"/cniVersion",schemaPath:"#/properties/cniVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err66 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.capabilities !== undefined){
let data19 = data.capabilities;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key0 in data19){
if(typeof data19[key0] !== "boolean"){
const err67 = {instancePath:instancePath+"/capabilities/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/capabilities/additionalProperties/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.runtimeConfig !== undefined){
let data21 = data.runtimeConfig;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
}
else {
const err69 = {instancePath:instancePath+"/runtimeConfig",schemaPath:"#/properties/runtimeConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.args !== undefined){
let data22 = data.args;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
}
else {
const err70 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data["cni.dev/valid-attachments"] !== undefined){
if(!(Array.isArray(data["cni.dev/valid-attachments"]))){
const err71 = {instancePath:instancePath+"/cni.dev~1valid-attachments",schemaPath:"#/properties/cni.dev~1valid-attachments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.prevResult !== undefined){
let data24 = data.prevResult;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
}
else {
const err72 = {instancePath:instancePath+"/prevResult",schemaPath:"#/properties/prevResult/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.ipMasq !== undefined){
if(typeof data.ipMasq !== "boolean"){
const err73 = {instancePath:instancePath+"/ipMasq",schemaPath:"#/properties/ipMasq/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.ipam !== undefined){
if(!(validate46(data.ipam, {instancePath:instancePath+"/ipam",parentData:data,parentDataProperty:"ipam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.dns !== undefined){
if(!(validate57(data.dns, {instancePath:instancePath+"/dns",parentData:data,parentDataProperty:"dns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err74 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
validate5.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate5.evaluated = {"dynamicProps":true,"dynamicItems":false};

const pattern1 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*$", "u");
const pattern2 = new RegExp("^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$", "u");

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
if(data.cniVersion !== undefined){
if(!(validate2(data.cniVersion, {instancePath:instancePath+"/cniVersion",parentData:data,parentDataProperty:"cniVersion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.cniVersions !== undefined){
let data1 = data.cniVersions;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate2(data1[i0], {instancePath:instancePath+"/cniVersions/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/cniVersions",schemaPath:"#/properties/cniVersions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]*$"+"\""};
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
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.disableCheck !== undefined){
let data4 = data.disableCheck;
if((typeof data4 !== "boolean") && (typeof data4 !== "string")){
const err4 = {instancePath:instancePath+"/disableCheck",schemaPath:"#/properties/disableCheck/type",keyword:"type",params:{type: schema1.properties.disableCheck.type},message:"must be boolean,string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err5 = {instancePath:instancePath+"/disableCheck",schemaPath:"#/properties/disableCheck/pattern",keyword:"pattern",params:{pattern: "^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$"},message:"must match pattern \""+"^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$"+"\""};
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
if(data.disableGC !== undefined){
let data5 = data.disableGC;
if((typeof data5 !== "boolean") && (typeof data5 !== "string")){
const err6 = {instancePath:instancePath+"/disableGC",schemaPath:"#/properties/disableGC/type",keyword:"type",params:{type: schema1.properties.disableGC.type},message:"must be boolean,string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err7 = {instancePath:instancePath+"/disableGC",schemaPath:"#/properties/disableGC/pattern",keyword:"pattern",params:{pattern: "^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$"},message:"must match pattern \""+"^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$"+"\""};
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
if(data.loadOnlyInlinedPlugins !== undefined){
let data6 = data.loadOnlyInlinedPlugins;
if((typeof data6 !== "boolean") && (typeof data6 !== "string")){
const err8 = {instancePath:instancePath+"/loadOnlyInlinedPlugins",schemaPath:"#/properties/loadOnlyInlinedPlugins/type",keyword:"type",params:{type: schema1.properties.loadOnlyInlinedPlugins.type},message:"must be boolean,string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
const err9 = {instancePath:instancePath+"/loadOnlyInlinedPlugins",schemaPath:"#/properties/loadOnlyInlinedPlugins/pattern",keyword:"pattern",params:{pattern: "^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$"},message:"must match pattern \""+"^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$"+"\""};
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
if(data.plugins !== undefined){
let data7 = data.plugins;
if(Array.isArray(data7)){
if(data7.length < 1){
const err10 = {instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate5(data7[i1], {instancePath:instancePath+"/plugins/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":{"cniVersion":true,"cniVersions":true,"name":true,"disableCheck":true,"disableGC":true,"loadOnlyInlinedPlugins":true,"plugins":true},"dynamicProps":false,"dynamicItems":false};


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="cni.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"cniVersion":true,"cniVersions":true,"name":true,"disableCheck":true,"disableGC":true,"loadOnlyInlinedPlugins":true,"plugins":true},"dynamicProps":false,"dynamicItems":false};

export const descriptor = validate72;
const schema34 = {"$id":"descriptor.schema.json","title":"OCI content descriptor","x-sources":["https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md"],"$ref":"#/definitions/Descriptor","definitions":{"Descriptor":{"type":"object","description":"Points to content by digest, with its kind and size.","required":["mediaType","digest","size"],"properties":{"mediaType":{"type":"string","description":"The kind of content that is pointed to.","pattern":"^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$","x-patternDescription":"a media type by RFC 6838, such as `application/vnd.example+json`","x-format":"media-type","x-values":["application/vnd.oci.image.manifest.v1+json","application/vnd.oci.image.index.v1+json","application/vnd.oci.image.config.v1+json","application/vnd.oci.image.layer.v1.tar","application/vnd.oci.image.layer.v1.tar+gzip","application/vnd.oci.image.layer.v1.tar+zstd","application/vnd.oci.empty.v1+json","application/vnd.oci.image.layer.nondistributable.v1.tar","application/vnd.oci.image.layer.nondistributable.v1.tar+gzip","application/vnd.oci.image.layer.nondistributable.v1.tar+zstd","application/vnd.docker.distribution.manifest.v2+json","application/vnd.docker.distribution.manifest.list.v2+json","application/vnd.docker.container.image.v1+json","application/vnd.docker.image.rootfs.diff.tar.gzip"],"x-enumDescriptions":{"application/vnd.oci.image.manifest.v1+json":"image manifest","application/vnd.oci.image.index.v1+json":"image index","application/vnd.oci.image.config.v1+json":"image configuration","application/vnd.oci.image.layer.v1.tar":"layer","application/vnd.oci.image.layer.v1.tar+gzip":"layer, compressed with gzip","application/vnd.oci.image.layer.v1.tar+zstd":"layer, compressed with zstd","application/vnd.oci.empty.v1+json":"empty content, the two bytes {}","application/vnd.oci.image.layer.nondistributable.v1.tar":"layer that may not be pushed; deprecated","application/vnd.oci.image.layer.nondistributable.v1.tar+gzip":"layer that may not be pushed, compressed with gzip; deprecated","application/vnd.oci.image.layer.nondistributable.v1.tar+zstd":"layer that may not be pushed, compressed with zstd; deprecated","application/vnd.docker.distribution.manifest.v2+json":"Docker's image manifest","application/vnd.docker.distribution.manifest.list.v2+json":"Docker's manifest list","application/vnd.docker.container.image.v1+json":"Docker's image configuration","application/vnd.docker.image.rootfs.diff.tar.gzip":"Docker's layer, compressed with gzip"}},"digest":{"type":"string","description":"Hash of the content, which also is its address: algorithm, colon, encoded hash.","pattern":"^(sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128}|(?!sha256:|sha512:)[a-z0-9]+([+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+)$","x-patternDescription":"a digest: an algorithm, a colon and the encoded hash (`sha256:` and 64 hexadecimal digits in lower case)","x-format":"digest"},"size":{"type":"integer","maximum":9223372036854776000,"description":"Size of the content in bytes, to be checked before it is used.","minimum":0},"urls":{"type":"array","items":{"type":"string","x-format":"uri"},"description":"Addresses that the content may be downloaded from. They should be http or https."},"annotations":{"type":"object","additionalProperties":{"type":"string"},"description":"Free key and value pairs about the content.","propertyNames":{"minLength":1,"x-values":["org.opencontainers.image.created","org.opencontainers.image.authors","org.opencontainers.image.url","org.opencontainers.image.documentation","org.opencontainers.image.source","org.opencontainers.image.version","org.opencontainers.image.revision","org.opencontainers.image.vendor","org.opencontainers.image.licenses","org.opencontainers.image.ref.name","org.opencontainers.image.title","org.opencontainers.image.description","org.opencontainers.image.base.digest","org.opencontainers.image.base.name"],"x-enumDescriptions":{"org.opencontainers.image.created":"when the image was built, as a date and time by RFC 3339","org.opencontainers.image.authors":"whom to contact about the image","org.opencontainers.image.url":"where to learn more about the image","org.opencontainers.image.documentation":"where its documentation is","org.opencontainers.image.source":"where the source code it was built from is","org.opencontainers.image.version":"version of the packaged software","org.opencontainers.image.revision":"revision in the source repository","org.opencontainers.image.vendor":"who distributes the image","org.opencontainers.image.licenses":"licences of the contents, as an SPDX expression","org.opencontainers.image.ref.name":"name of the reference, on descriptors of an image layout's index","org.opencontainers.image.title":"title for people","org.opencontainers.image.description":"description for people","org.opencontainers.image.base.digest":"digest of the image it is built on","org.opencontainers.image.base.name":"reference of the image it is built on"}}},"data":{"type":"string","description":"The content itself, encoded in Base64, so that a small object need not be fetched. It must fit digest and size.","pattern":"^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$","x-patternDescription":"Base64 with padding","contentEncoding":"base64"},"artifactType":{"type":"string","description":"The kind of artifact, where the content is the manifest of one.","pattern":"^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$","x-patternDescription":"a media type by RFC 6838, such as `application/vnd.example+json`","x-format":"media-type"},"platform":{"$ref":"#/definitions/Platform","description":"The system that the content runs on. Image manifests for one platform should have it, so that a client can choose."}}},"Platform":{"type":"object","description":"The system that an image is made for.","required":["architecture","os"],"properties":{"architecture":{"type":"string","description":"CPU architecture, by the names of the Go language.","x-values":["amd64","arm64","arm","386","riscv64","ppc64le","ppc64","s390x","loong64","mips64le","mips64","mipsle","mips","wasm"],"x-enumDescriptions":{"386":"32-bit x86","amd64":"64-bit x86","arm64":"64-bit Arm","arm":"32-bit Arm","riscv64":"64-bit RISC-V","ppc64le":"64-bit PowerPC, little endian","ppc64":"64-bit PowerPC, big endian","s390x":"IBM Z","loong64":"64-bit LoongArch","mips64le":"64-bit MIPS, little endian","mips64":"64-bit MIPS, big endian","mipsle":"32-bit MIPS, little endian","mips":"32-bit MIPS, big endian","wasm":"WebAssembly"}},"os":{"type":"string","description":"Operating system, by the names of the Go language.","x-values":["linux","windows","freebsd","darwin","android","aix","dragonfly","illumos","ios","js","netbsd","openbsd","plan9","solaris","wasip1","zos"],"x-enumDescriptions":{"linux":"Linux","windows":"Windows","freebsd":"FreeBSD","darwin":"macOS","js":"WebAssembly in a browser","wasip1":"WebAssembly system interface","zos":"z/OS"}},"os.version":{"type":"string","description":"Version of the operating system that the image is made for. On Windows four numbers, such as `10.0.14393.1066`."},"os.features":{"type":"array","items":{"type":"string","x-values":["win32k"],"x-enumDescriptions":{"win32k":"needs win32k.sys on the host"}},"description":"Features of the operating system that the image cannot do without. On Windows `win32k` is known."},"variant":{"type":"string","description":"Variant of the architecture, such as `v7` for arm.","x-values":["v5","v6","v7","v8","v8.1","v8.2","v9","v1","v2","v3","v4","power8","power9","power10","rva20u64","rva22u64","rva23u64"],"x-enumDescriptions":{"v5":"for arm","v6":"for arm","v7":"for arm","v8":"for arm and arm64","v8.1":"for arm64","v8.2":"for arm64","v9":"for arm64","v1":"for amd64","v2":"for amd64","v3":"for amd64","v4":"for amd64","power8":"for ppc64le","power9":"for ppc64le","power10":"for ppc64le","rva20u64":"for riscv64","rva22u64":"for riscv64","rva23u64":"for riscv64"}},"features":{"type":"array","items":{"type":"string"},"description":"Reserved for later versions of the specification."}}}}};
const schema35 = {"type":"object","description":"Points to content by digest, with its kind and size.","required":["mediaType","digest","size"],"properties":{"mediaType":{"type":"string","description":"The kind of content that is pointed to.","pattern":"^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$","x-patternDescription":"a media type by RFC 6838, such as `application/vnd.example+json`","x-format":"media-type","x-values":["application/vnd.oci.image.manifest.v1+json","application/vnd.oci.image.index.v1+json","application/vnd.oci.image.config.v1+json","application/vnd.oci.image.layer.v1.tar","application/vnd.oci.image.layer.v1.tar+gzip","application/vnd.oci.image.layer.v1.tar+zstd","application/vnd.oci.empty.v1+json","application/vnd.oci.image.layer.nondistributable.v1.tar","application/vnd.oci.image.layer.nondistributable.v1.tar+gzip","application/vnd.oci.image.layer.nondistributable.v1.tar+zstd","application/vnd.docker.distribution.manifest.v2+json","application/vnd.docker.distribution.manifest.list.v2+json","application/vnd.docker.container.image.v1+json","application/vnd.docker.image.rootfs.diff.tar.gzip"],"x-enumDescriptions":{"application/vnd.oci.image.manifest.v1+json":"image manifest","application/vnd.oci.image.index.v1+json":"image index","application/vnd.oci.image.config.v1+json":"image configuration","application/vnd.oci.image.layer.v1.tar":"layer","application/vnd.oci.image.layer.v1.tar+gzip":"layer, compressed with gzip","application/vnd.oci.image.layer.v1.tar+zstd":"layer, compressed with zstd","application/vnd.oci.empty.v1+json":"empty content, the two bytes {}","application/vnd.oci.image.layer.nondistributable.v1.tar":"layer that may not be pushed; deprecated","application/vnd.oci.image.layer.nondistributable.v1.tar+gzip":"layer that may not be pushed, compressed with gzip; deprecated","application/vnd.oci.image.layer.nondistributable.v1.tar+zstd":"layer that may not be pushed, compressed with zstd; deprecated","application/vnd.docker.distribution.manifest.v2+json":"Docker's image manifest","application/vnd.docker.distribution.manifest.list.v2+json":"Docker's manifest list","application/vnd.docker.container.image.v1+json":"Docker's image configuration","application/vnd.docker.image.rootfs.diff.tar.gzip":"Docker's layer, compressed with gzip"}},"digest":{"type":"string","description":"Hash of the content, which also is its address: algorithm, colon, encoded hash.","pattern":"^(sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128}|(?!sha256:|sha512:)[a-z0-9]+([+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+)$","x-patternDescription":"a digest: an algorithm, a colon and the encoded hash (`sha256:` and 64 hexadecimal digits in lower case)","x-format":"digest"},"size":{"type":"integer","maximum":9223372036854776000,"description":"Size of the content in bytes, to be checked before it is used.","minimum":0},"urls":{"type":"array","items":{"type":"string","x-format":"uri"},"description":"Addresses that the content may be downloaded from. They should be http or https."},"annotations":{"type":"object","additionalProperties":{"type":"string"},"description":"Free key and value pairs about the content.","propertyNames":{"minLength":1,"x-values":["org.opencontainers.image.created","org.opencontainers.image.authors","org.opencontainers.image.url","org.opencontainers.image.documentation","org.opencontainers.image.source","org.opencontainers.image.version","org.opencontainers.image.revision","org.opencontainers.image.vendor","org.opencontainers.image.licenses","org.opencontainers.image.ref.name","org.opencontainers.image.title","org.opencontainers.image.description","org.opencontainers.image.base.digest","org.opencontainers.image.base.name"],"x-enumDescriptions":{"org.opencontainers.image.created":"when the image was built, as a date and time by RFC 3339","org.opencontainers.image.authors":"whom to contact about the image","org.opencontainers.image.url":"where to learn more about the image","org.opencontainers.image.documentation":"where its documentation is","org.opencontainers.image.source":"where the source code it was built from is","org.opencontainers.image.version":"version of the packaged software","org.opencontainers.image.revision":"revision in the source repository","org.opencontainers.image.vendor":"who distributes the image","org.opencontainers.image.licenses":"licences of the contents, as an SPDX expression","org.opencontainers.image.ref.name":"name of the reference, on descriptors of an image layout's index","org.opencontainers.image.title":"title for people","org.opencontainers.image.description":"description for people","org.opencontainers.image.base.digest":"digest of the image it is built on","org.opencontainers.image.base.name":"reference of the image it is built on"}}},"data":{"type":"string","description":"The content itself, encoded in Base64, so that a small object need not be fetched. It must fit digest and size.","pattern":"^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$","x-patternDescription":"Base64 with padding","contentEncoding":"base64"},"artifactType":{"type":"string","description":"The kind of artifact, where the content is the manifest of one.","pattern":"^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$","x-patternDescription":"a media type by RFC 6838, such as `application/vnd.example+json`","x-format":"media-type"},"platform":{"$ref":"#/definitions/Platform","description":"The system that the content runs on. Image manifests for one platform should have it, so that a client can choose."}}};
const pattern12 = new RegExp("^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$", "u");
const pattern13 = new RegExp("^(sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128}|(?!sha256:|sha512:)[a-z0-9]+([+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+)$", "u");
const pattern14 = new RegExp("^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", "u");
const func0 = (ucs2lengthHelper.default ?? ucs2lengthHelper);
const schema36 = {"type":"object","description":"The system that an image is made for.","required":["architecture","os"],"properties":{"architecture":{"type":"string","description":"CPU architecture, by the names of the Go language.","x-values":["amd64","arm64","arm","386","riscv64","ppc64le","ppc64","s390x","loong64","mips64le","mips64","mipsle","mips","wasm"],"x-enumDescriptions":{"386":"32-bit x86","amd64":"64-bit x86","arm64":"64-bit Arm","arm":"32-bit Arm","riscv64":"64-bit RISC-V","ppc64le":"64-bit PowerPC, little endian","ppc64":"64-bit PowerPC, big endian","s390x":"IBM Z","loong64":"64-bit LoongArch","mips64le":"64-bit MIPS, little endian","mips64":"64-bit MIPS, big endian","mipsle":"32-bit MIPS, little endian","mips":"32-bit MIPS, big endian","wasm":"WebAssembly"}},"os":{"type":"string","description":"Operating system, by the names of the Go language.","x-values":["linux","windows","freebsd","darwin","android","aix","dragonfly","illumos","ios","js","netbsd","openbsd","plan9","solaris","wasip1","zos"],"x-enumDescriptions":{"linux":"Linux","windows":"Windows","freebsd":"FreeBSD","darwin":"macOS","js":"WebAssembly in a browser","wasip1":"WebAssembly system interface","zos":"z/OS"}},"os.version":{"type":"string","description":"Version of the operating system that the image is made for. On Windows four numbers, such as `10.0.14393.1066`."},"os.features":{"type":"array","items":{"type":"string","x-values":["win32k"],"x-enumDescriptions":{"win32k":"needs win32k.sys on the host"}},"description":"Features of the operating system that the image cannot do without. On Windows `win32k` is known."},"variant":{"type":"string","description":"Variant of the architecture, such as `v7` for arm.","x-values":["v5","v6","v7","v8","v8.1","v8.2","v9","v1","v2","v3","v4","power8","power9","power10","rva20u64","rva22u64","rva23u64"],"x-enumDescriptions":{"v5":"for arm","v6":"for arm","v7":"for arm","v8":"for arm and arm64","v8.1":"for arm64","v8.2":"for arm64","v9":"for arm64","v1":"for amd64","v2":"for amd64","v3":"for amd64","v4":"for amd64","power8":"for ppc64le","power9":"for ppc64le","power10":"for ppc64le","rva20u64":"for riscv64","rva22u64":"for riscv64","rva23u64":"for riscv64"}},"features":{"type":"array","items":{"type":"string"},"description":"Reserved for later versions of the specification."}}};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.architecture === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.os === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "os"},message:"must have required property '"+"os"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.architecture !== undefined){
if(typeof data.architecture !== "string"){
const err2 = {instancePath:instancePath+"/architecture",schemaPath:"#/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.os !== undefined){
if(typeof data.os !== "string"){
const err3 = {instancePath:instancePath+"/os",schemaPath:"#/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["os.version"] !== undefined){
if(typeof data["os.version"] !== "string"){
const err4 = {instancePath:instancePath+"/os.version",schemaPath:"#/properties/os.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["os.features"] !== undefined){
let data3 = data["os.features"];
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err5 = {instancePath:instancePath+"/os.features/" + i0,schemaPath:"#/properties/os.features/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath:instancePath+"/os.features",schemaPath:"#/properties/os.features/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.variant !== undefined){
if(typeof data.variant !== "string"){
const err7 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.features !== undefined){
let data6 = data.features;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err8 = {instancePath:instancePath+"/features/" + i1,schemaPath:"#/properties/features/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":{"architecture":true,"os":true,"os.version":true,"os.features":true,"variant":true,"features":true},"dynamicProps":false,"dynamicItems":false};


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mediaType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mediaType"},message:"must have required property '"+"mediaType"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.digest === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
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
if(data.mediaType !== undefined){
let data0 = data.mediaType;
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
const err3 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$"+"\""};
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
const err4 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.digest !== undefined){
let data1 = data.digest;
if(typeof data1 === "string"){
if(!pattern13.test(data1)){
const err5 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^(sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128}|(?!sha256:|sha512:)[a-z0-9]+([+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+)$"},message:"must match pattern \""+"^(sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128}|(?!sha256:|sha512:)[a-z0-9]+([+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+)$"+"\""};
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
const err6 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.size !== undefined){
let data2 = data.size;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err7 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 9223372036854776000 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},message:"must be <= 9223372036854776000"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.urls !== undefined){
let data3 = data.urls;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err10 = {instancePath:instancePath+"/urls/" + i0,schemaPath:"#/properties/urls/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/urls",schemaPath:"#/properties/urls/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.annotations !== undefined){
let data5 = data.annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
const _errs13 = errors;
if(typeof key0 === "string"){
if(func0(key0) < 1){
const err12 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid3 = _errs13 === errors;
if(!valid3){
const err13 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key1 in data5){
if(typeof data5[key1] !== "string"){
const err14 = {instancePath:instancePath+"/annotations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.data !== undefined){
let data7 = data.data;
if(typeof data7 === "string"){
if(!pattern14.test(data7)){
const err16 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.artifactType !== undefined){
let data8 = data.artifactType;
if(typeof data8 === "string"){
if(!pattern12.test(data8)){
const err18 = {instancePath:instancePath+"/artifactType",schemaPath:"#/properties/artifactType/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$"+"\""};
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
const err19 = {instancePath:instancePath+"/artifactType",schemaPath:"#/properties/artifactType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.platform !== undefined){
if(!(validate74(data.platform, {instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
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
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":{"mediaType":true,"digest":true,"size":true,"urls":true,"annotations":true,"data":true,"artifactType":true,"platform":true},"dynamicProps":false,"dynamicItems":false};


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="descriptor.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate73(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":{"mediaType":true,"digest":true,"size":true,"urls":true,"annotations":true,"data":true,"artifactType":true,"platform":true},"dynamicProps":false,"dynamicItems":false};

export const imageConfig = validate217;
const schema103 = {"$id":"imageConfig.schema.json","title":"OCI image configuration","x-sources":["https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md"],"$ref":"#/definitions/Image","definitions":{"Image":{"type":"object","description":"The configuration of an image: how to run it, and what it is built of. Its digest is the ID of the image.","required":["architecture","os","rootfs"],"properties":{"created":{"type":["string","null"],"description":"When the image was made.","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$","x-patternDescription":"a date and time by RFC 3339, such as `2026-11-22T10:00:00Z`","x-format":"date-time"},"author":{"type":["string","null"],"description":"Who made the image and looks after it."},"architecture":{"type":"string","description":"CPU architecture that the programs are built for, by the names of the Go language.","x-values":["amd64","arm64","arm","386","riscv64","ppc64le","ppc64","s390x","loong64","mips64le","mips64","mipsle","mips","wasm"],"x-enumDescriptions":{"386":"32-bit x86","amd64":"64-bit x86","arm64":"64-bit Arm","arm":"32-bit Arm","riscv64":"64-bit RISC-V","ppc64le":"64-bit PowerPC, little endian","ppc64":"64-bit PowerPC, big endian","s390x":"IBM Z","loong64":"64-bit LoongArch","mips64le":"64-bit MIPS, little endian","mips64":"64-bit MIPS, big endian","mipsle":"32-bit MIPS, little endian","mips":"32-bit MIPS, big endian","wasm":"WebAssembly"}},"os":{"type":"string","description":"Operating system that the image runs on, by the names of the Go language.","x-values":["linux","windows","freebsd","darwin","android","aix","dragonfly","illumos","ios","js","netbsd","openbsd","plan9","solaris","wasip1","zos"],"x-enumDescriptions":{"linux":"Linux","windows":"Windows","freebsd":"FreeBSD","darwin":"macOS","js":"WebAssembly in a browser","wasip1":"WebAssembly system interface","zos":"z/OS"}},"os.version":{"type":["string","null"],"description":"Version of the operating system that the image is made for. On Windows four numbers, such as `10.0.14393.1066`."},"os.features":{"type":["array","null"],"items":{"type":"string","x-values":["win32k"],"x-enumDescriptions":{"win32k":"needs win32k.sys on the host"}},"description":"Features of the operating system that the image cannot do without. On Windows `win32k` is known."},"variant":{"type":["string","null"],"description":"Variant of the architecture, such as `v7` for arm.","x-values":["v5","v6","v7","v8","v8.1","v8.2","v9","v1","v2","v3","v4","power8","power9","power10","rva20u64","rva22u64","rva23u64"],"x-enumDescriptions":{"v5":"for arm","v6":"for arm","v7":"for arm","v8":"for arm and arm64","v8.1":"for arm64","v8.2":"for arm64","v9":"for arm64","v1":"for amd64","v2":"for amd64","v3":"for amd64","v4":"for amd64","power8":"for ppc64le","power9":"for ppc64le","power10":"for ppc64le","rva20u64":"for riscv64","rva22u64":"for riscv64","rva23u64":"for riscv64"}},"config":{"$ref":"#/definitions/ImageConfig","description":"How to run a container of this image, unless its creator says otherwise."},"rootfs":{"$ref":"#/definitions/RootFS","description":"The layers of the root file system."},"history":{"type":["array","null"],"items":{"$ref":"#/definitions/History"},"description":"How each layer came about, from first to last."}},"$comment":"Optional members may be null, which means the same as absent."},"ImageConfig":{"type":["object","null"],"description":"Defaults for a container of the image. Each can be replaced or added to when the container is made.","properties":{"User":{"type":["string","null"],"description":"User, and after a colon optionally group, that the process runs as, by name or number: `app`, `1000:1000`. Empty means root."},"ExposedPorts":{"type":["object","null"],"additionalProperties":{"type":"object"},"description":"Ports that the program listens on, as keys such as `80/tcp`; the values are empty objects. Nothing is opened by this.","propertyNames":{"pattern":"^[0-9]{1,5}(-[0-9]{1,5})?(/(tcp|udp|sctp))?$","x-patternDescription":"a port with an optional protocol, such as `80/tcp`"}},"Env":{"type":["array","null"],"items":{"type":"string","pattern":"^[^=]+=","x-patternDescription":"`NAME=value`"},"description":"Environment variables, each as `NAME=value`."},"Entrypoint":{"type":["array","null"],"items":{"type":"string"},"description":"The program to run and its first arguments; those of Cmd follow."},"Cmd":{"type":["array","null"],"items":{"type":"string"},"description":"Arguments for Entrypoint. Without Entrypoint the first of them is the program."},"Volumes":{"type":["object","null"],"additionalProperties":{"type":"object"},"description":"Directories in which a container writes its own data, as keys; the values are empty objects."},"WorkingDir":{"type":["string","null"],"description":"Directory that the program starts in."},"Labels":{"type":["object","null"],"additionalProperties":{"type":"string"},"description":"Free key and value pairs for the container.","propertyNames":{"minLength":1,"x-values":["org.opencontainers.image.created","org.opencontainers.image.authors","org.opencontainers.image.url","org.opencontainers.image.documentation","org.opencontainers.image.source","org.opencontainers.image.version","org.opencontainers.image.revision","org.opencontainers.image.vendor","org.opencontainers.image.licenses","org.opencontainers.image.ref.name","org.opencontainers.image.title","org.opencontainers.image.description","org.opencontainers.image.base.digest","org.opencontainers.image.base.name"],"x-enumDescriptions":{"org.opencontainers.image.created":"when the image was built, as a date and time by RFC 3339","org.opencontainers.image.authors":"whom to contact about the image","org.opencontainers.image.url":"where to learn more about the image","org.opencontainers.image.documentation":"where its documentation is","org.opencontainers.image.source":"where the source code it was built from is","org.opencontainers.image.version":"version of the packaged software","org.opencontainers.image.revision":"revision in the source repository","org.opencontainers.image.vendor":"who distributes the image","org.opencontainers.image.licenses":"licences of the contents, as an SPDX expression","org.opencontainers.image.ref.name":"name of the reference, on descriptors of an image layout's index","org.opencontainers.image.title":"title for people","org.opencontainers.image.description":"description for people","org.opencontainers.image.base.digest":"digest of the image it is built on","org.opencontainers.image.base.name":"reference of the image it is built on"}}},"StopSignal":{"type":["string","null"],"description":"Signal that asks the program to end, such as `SIGTERM` or `SIGRTMIN+3`.","x-format":"signal"},"ArgsEscaped":{"type":["boolean","null"],"description":"Deprecated: only for Docker's Windows images whose command line is already escaped. New images should not set it.","deprecated":true},"Memory":{"type":["integer","null"],"minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Reserved for compatibility with Docker: limit of memory in bytes."},"MemorySwap":{"type":["integer","null"],"minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Reserved for compatibility with Docker: limit of memory and swap in bytes."},"CpuShares":{"type":["integer","null"],"minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Reserved for compatibility with Docker: relative CPU weight."},"Healthcheck":{"$ref":"#/definitions/HealthConfig","description":"Reserved for compatibility with Docker: how to find out whether the container works."}}},"HealthConfig":{"type":["object","null"],"description":"Docker's health check. The specification only reserves the name; the members are those of Docker.","properties":{"Test":{"type":["array","null"],"items":{"type":"string"},"description":"The check: `NONE`, or `CMD` and a command, or `CMD-SHELL` and a line for the shell."},"Interval":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Nanoseconds between two checks."},"Timeout":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Nanoseconds after which a check has failed."},"StartPeriod":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Nanoseconds after the start during which failures do not count."},"StartInterval":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Nanoseconds between two checks during the start period."},"Retries":{"type":"integer","description":"How many failures in a row make the container unhealthy."}}},"RootFS":{"type":"object","description":"The layers that make up the root file system.","required":["type","diff_ids"],"properties":{"type":{"type":"string","description":"How the file system is described.","enum":["layers"],"x-enumDescriptions":{"layers":"as a stack of layers"}},"diff_ids":{"type":"array","items":{"type":"string","pattern":"^(sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128}|(?!sha256:|sha512:)[a-z0-9]+([+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+)$","x-patternDescription":"a digest: an algorithm, a colon and the encoded hash (`sha256:` and 64 hexadecimal digits in lower case)","x-format":"digest"},"description":"Digests of the layers before compression, from the base upwards."}}},"History":{"type":"object","description":"How one layer came about.","properties":{"created":{"type":["string","null"],"description":"When the layer was made.","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$","x-patternDescription":"a date and time by RFC 3339, such as `2026-11-22T10:00:00Z`","x-format":"date-time"},"author":{"type":["string","null"],"description":"Who made it."},"created_by":{"type":["string","null"],"description":"The command that made it."},"comment":{"type":["string","null"],"description":"A remark made at the time."},"empty_layer":{"type":["boolean","null"],"description":"`true` where this step changed no file and so has no layer."}}}}};
const schema104 = {"type":"object","description":"The configuration of an image: how to run it, and what it is built of. Its digest is the ID of the image.","required":["architecture","os","rootfs"],"properties":{"created":{"type":["string","null"],"description":"When the image was made.","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$","x-patternDescription":"a date and time by RFC 3339, such as `2026-11-22T10:00:00Z`","x-format":"date-time"},"author":{"type":["string","null"],"description":"Who made the image and looks after it."},"architecture":{"type":"string","description":"CPU architecture that the programs are built for, by the names of the Go language.","x-values":["amd64","arm64","arm","386","riscv64","ppc64le","ppc64","s390x","loong64","mips64le","mips64","mipsle","mips","wasm"],"x-enumDescriptions":{"386":"32-bit x86","amd64":"64-bit x86","arm64":"64-bit Arm","arm":"32-bit Arm","riscv64":"64-bit RISC-V","ppc64le":"64-bit PowerPC, little endian","ppc64":"64-bit PowerPC, big endian","s390x":"IBM Z","loong64":"64-bit LoongArch","mips64le":"64-bit MIPS, little endian","mips64":"64-bit MIPS, big endian","mipsle":"32-bit MIPS, little endian","mips":"32-bit MIPS, big endian","wasm":"WebAssembly"}},"os":{"type":"string","description":"Operating system that the image runs on, by the names of the Go language.","x-values":["linux","windows","freebsd","darwin","android","aix","dragonfly","illumos","ios","js","netbsd","openbsd","plan9","solaris","wasip1","zos"],"x-enumDescriptions":{"linux":"Linux","windows":"Windows","freebsd":"FreeBSD","darwin":"macOS","js":"WebAssembly in a browser","wasip1":"WebAssembly system interface","zos":"z/OS"}},"os.version":{"type":["string","null"],"description":"Version of the operating system that the image is made for. On Windows four numbers, such as `10.0.14393.1066`."},"os.features":{"type":["array","null"],"items":{"type":"string","x-values":["win32k"],"x-enumDescriptions":{"win32k":"needs win32k.sys on the host"}},"description":"Features of the operating system that the image cannot do without. On Windows `win32k` is known."},"variant":{"type":["string","null"],"description":"Variant of the architecture, such as `v7` for arm.","x-values":["v5","v6","v7","v8","v8.1","v8.2","v9","v1","v2","v3","v4","power8","power9","power10","rva20u64","rva22u64","rva23u64"],"x-enumDescriptions":{"v5":"for arm","v6":"for arm","v7":"for arm","v8":"for arm and arm64","v8.1":"for arm64","v8.2":"for arm64","v9":"for arm64","v1":"for amd64","v2":"for amd64","v3":"for amd64","v4":"for amd64","power8":"for ppc64le","power9":"for ppc64le","power10":"for ppc64le","rva20u64":"for riscv64","rva22u64":"for riscv64","rva23u64":"for riscv64"}},"config":{"$ref":"#/definitions/ImageConfig","description":"How to run a container of this image, unless its creator says otherwise."},"rootfs":{"$ref":"#/definitions/RootFS","description":"The layers of the root file system."},"history":{"type":["array","null"],"items":{"$ref":"#/definitions/History"},"description":"How each layer came about, from first to last."}},"$comment":"Optional members may be null, which means the same as absent."};
const pattern49 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$", "u");
const schema105 = {"type":["object","null"],"description":"Defaults for a container of the image. Each can be replaced or added to when the container is made.","properties":{"User":{"type":["string","null"],"description":"User, and after a colon optionally group, that the process runs as, by name or number: `app`, `1000:1000`. Empty means root."},"ExposedPorts":{"type":["object","null"],"additionalProperties":{"type":"object"},"description":"Ports that the program listens on, as keys such as `80/tcp`; the values are empty objects. Nothing is opened by this.","propertyNames":{"pattern":"^[0-9]{1,5}(-[0-9]{1,5})?(/(tcp|udp|sctp))?$","x-patternDescription":"a port with an optional protocol, such as `80/tcp`"}},"Env":{"type":["array","null"],"items":{"type":"string","pattern":"^[^=]+=","x-patternDescription":"`NAME=value`"},"description":"Environment variables, each as `NAME=value`."},"Entrypoint":{"type":["array","null"],"items":{"type":"string"},"description":"The program to run and its first arguments; those of Cmd follow."},"Cmd":{"type":["array","null"],"items":{"type":"string"},"description":"Arguments for Entrypoint. Without Entrypoint the first of them is the program."},"Volumes":{"type":["object","null"],"additionalProperties":{"type":"object"},"description":"Directories in which a container writes its own data, as keys; the values are empty objects."},"WorkingDir":{"type":["string","null"],"description":"Directory that the program starts in."},"Labels":{"type":["object","null"],"additionalProperties":{"type":"string"},"description":"Free key and value pairs for the container.","propertyNames":{"minLength":1,"x-values":["org.opencontainers.image.created","org.opencontainers.image.authors","org.opencontainers.image.url","org.opencontainers.image.documentation","org.opencontainers.image.source","org.opencontainers.image.version","org.opencontainers.image.revision","org.opencontainers.image.vendor","org.opencontainers.image.licenses","org.opencontainers.image.ref.name","org.opencontainers.image.title","org.opencontainers.image.description","org.opencontainers.image.base.digest","org.opencontainers.image.base.name"],"x-enumDescriptions":{"org.opencontainers.image.created":"when the image was built, as a date and time by RFC 3339","org.opencontainers.image.authors":"whom to contact about the image","org.opencontainers.image.url":"where to learn more about the image","org.opencontainers.image.documentation":"where its documentation is","org.opencontainers.image.source":"where the source code it was built from is","org.opencontainers.image.version":"version of the packaged software","org.opencontainers.image.revision":"revision in the source repository","org.opencontainers.image.vendor":"who distributes the image","org.opencontainers.image.licenses":"licences of the contents, as an SPDX expression","org.opencontainers.image.ref.name":"name of the reference, on descriptors of an image layout's index","org.opencontainers.image.title":"title for people","org.opencontainers.image.description":"description for people","org.opencontainers.image.base.digest":"digest of the image it is built on","org.opencontainers.image.base.name":"reference of the image it is built on"}}},"StopSignal":{"type":["string","null"],"description":"Signal that asks the program to end, such as `SIGTERM` or `SIGRTMIN+3`.","x-format":"signal"},"ArgsEscaped":{"type":["boolean","null"],"description":"Deprecated: only for Docker's Windows images whose command line is already escaped. New images should not set it.","deprecated":true},"Memory":{"type":["integer","null"],"minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Reserved for compatibility with Docker: limit of memory in bytes."},"MemorySwap":{"type":["integer","null"],"minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Reserved for compatibility with Docker: limit of memory and swap in bytes."},"CpuShares":{"type":["integer","null"],"minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Reserved for compatibility with Docker: relative CPU weight."},"Healthcheck":{"$ref":"#/definitions/HealthConfig","description":"Reserved for compatibility with Docker: how to find out whether the container works."}}};
const pattern50 = new RegExp("^[0-9]{1,5}(-[0-9]{1,5})?(/(tcp|udp|sctp))?$", "u");
const pattern51 = new RegExp("^[^=]+=", "u");
const schema106 = {"type":["object","null"],"description":"Docker's health check. The specification only reserves the name; the members are those of Docker.","properties":{"Test":{"type":["array","null"],"items":{"type":"string"},"description":"The check: `NONE`, or `CMD` and a command, or `CMD-SHELL` and a line for the shell."},"Interval":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Nanoseconds between two checks."},"Timeout":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Nanoseconds after which a check has failed."},"StartPeriod":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Nanoseconds after the start during which failures do not count."},"StartInterval":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Nanoseconds between two checks during the start period."},"Retries":{"type":"integer","description":"How many failures in a row make the container unhealthy."}}};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate220.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema106.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Test !== undefined){
let data0 = data.Test;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/Test",schemaPath:"#/properties/Test/type",keyword:"type",params:{type: schema106.properties.Test.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err2 = {instancePath:instancePath+"/Test/" + i0,schemaPath:"#/properties/Test/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.Interval !== undefined){
let data2 = data.Interval;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err3 = {instancePath:instancePath+"/Interval",schemaPath:"#/properties/Interval/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 9223372036854776000 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/Interval",schemaPath:"#/properties/Interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},message:"must be <= 9223372036854776000"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 < -9223372036854776000 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/Interval",schemaPath:"#/properties/Interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},message:"must be >= -9223372036854776000"};
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
if(data.Timeout !== undefined){
let data3 = data.Timeout;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err6 = {instancePath:instancePath+"/Timeout",schemaPath:"#/properties/Timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 9223372036854776000 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/Timeout",schemaPath:"#/properties/Timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},message:"must be <= 9223372036854776000"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3 < -9223372036854776000 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/Timeout",schemaPath:"#/properties/Timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},message:"must be >= -9223372036854776000"};
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
if(data.StartPeriod !== undefined){
let data4 = data.StartPeriod;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err9 = {instancePath:instancePath+"/StartPeriod",schemaPath:"#/properties/StartPeriod/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 > 9223372036854776000 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/StartPeriod",schemaPath:"#/properties/StartPeriod/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},message:"must be <= 9223372036854776000"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4 < -9223372036854776000 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/StartPeriod",schemaPath:"#/properties/StartPeriod/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},message:"must be >= -9223372036854776000"};
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
if(data.StartInterval !== undefined){
let data5 = data.StartInterval;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err12 = {instancePath:instancePath+"/StartInterval",schemaPath:"#/properties/StartInterval/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 9223372036854776000 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/StartInterval",schemaPath:"#/properties/StartInterval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},message:"must be <= 9223372036854776000"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5 < -9223372036854776000 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/StartInterval",schemaPath:"#/properties/StartInterval/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},message:"must be >= -9223372036854776000"};
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
if(data.Retries !== undefined){
let data6 = data.Retries;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err15 = {instancePath:instancePath+"/Retries",schemaPath:"#/properties/Retries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
validate220.errors = vErrors;
return errors === 0;
}
validate220.evaluated = {"props":{"Test":true,"Interval":true,"Timeout":true,"StartPeriod":true,"StartInterval":true,"Retries":true},"dynamicProps":false,"dynamicItems":false};


function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema105.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.User !== undefined){
let data0 = data.User;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/User",schemaPath:"#/properties/User/type",keyword:"type",params:{type: schema105.properties.User.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ExposedPorts !== undefined){
let data1 = data.ExposedPorts;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/ExposedPorts",schemaPath:"#/properties/ExposedPorts/type",keyword:"type",params:{type: schema105.properties.ExposedPorts.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
const _errs5 = errors;
if(typeof key0 === "string"){
if(!pattern50.test(key0)){
const err3 = {instancePath:instancePath+"/ExposedPorts",schemaPath:"#/properties/ExposedPorts/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,5}(-[0-9]{1,5})?(/(tcp|udp|sctp))?$"},message:"must match pattern \""+"^[0-9]{1,5}(-[0-9]{1,5})?(/(tcp|udp|sctp))?$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
const err4 = {instancePath:instancePath+"/ExposedPorts",schemaPath:"#/properties/ExposedPorts/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data1){
let data2 = data1[key1];
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err5 = {instancePath:instancePath+"/ExposedPorts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ExposedPorts/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data.Env !== undefined){
let data3 = data.Env;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err6 = {instancePath:instancePath+"/Env",schemaPath:"#/properties/Env/type",keyword:"type",params:{type: schema105.properties.Env.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern51.test(data4)){
const err7 = {instancePath:instancePath+"/Env/" + i0,schemaPath:"#/properties/Env/items/pattern",keyword:"pattern",params:{pattern: "^[^=]+="},message:"must match pattern \""+"^[^=]+="+"\""};
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
const err8 = {instancePath:instancePath+"/Env/" + i0,schemaPath:"#/properties/Env/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.Entrypoint !== undefined){
let data5 = data.Entrypoint;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err9 = {instancePath:instancePath+"/Entrypoint",schemaPath:"#/properties/Entrypoint/type",keyword:"type",params:{type: schema105.properties.Entrypoint.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err10 = {instancePath:instancePath+"/Entrypoint/" + i1,schemaPath:"#/properties/Entrypoint/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.Cmd !== undefined){
let data7 = data.Cmd;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err11 = {instancePath:instancePath+"/Cmd",schemaPath:"#/properties/Cmd/type",keyword:"type",params:{type: schema105.properties.Cmd.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
const err12 = {instancePath:instancePath+"/Cmd/" + i2,schemaPath:"#/properties/Cmd/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.Volumes !== undefined){
let data9 = data.Volumes;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err13 = {instancePath:instancePath+"/Volumes",schemaPath:"#/properties/Volumes/type",keyword:"type",params:{type: schema105.properties.Volumes.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
let data10 = data9[key2];
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err14 = {instancePath:instancePath+"/Volumes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/Volumes/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data.WorkingDir !== undefined){
let data11 = data.WorkingDir;
if((typeof data11 !== "string") && (data11 !== null)){
const err15 = {instancePath:instancePath+"/WorkingDir",schemaPath:"#/properties/WorkingDir/type",keyword:"type",params:{type: schema105.properties.WorkingDir.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.Labels !== undefined){
let data12 = data.Labels;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
const err16 = {instancePath:instancePath+"/Labels",schemaPath:"#/properties/Labels/type",keyword:"type",params:{type: schema105.properties.Labels.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
const _errs30 = errors;
if(typeof key3 === "string"){
if(func0(key3) < 1){
const err17 = {instancePath:instancePath+"/Labels",schemaPath:"#/properties/Labels/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var valid10 = _errs30 === errors;
if(!valid10){
const err18 = {instancePath:instancePath+"/Labels",schemaPath:"#/properties/Labels/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
for(const key4 in data12){
if(typeof data12[key4] !== "string"){
const err19 = {instancePath:instancePath+"/Labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/Labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(data.StopSignal !== undefined){
let data14 = data.StopSignal;
if((typeof data14 !== "string") && (data14 !== null)){
const err20 = {instancePath:instancePath+"/StopSignal",schemaPath:"#/properties/StopSignal/type",keyword:"type",params:{type: schema105.properties.StopSignal.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.ArgsEscaped !== undefined){
let data15 = data.ArgsEscaped;
if((typeof data15 !== "boolean") && (data15 !== null)){
const err21 = {instancePath:instancePath+"/ArgsEscaped",schemaPath:"#/properties/ArgsEscaped/type",keyword:"type",params:{type: schema105.properties.ArgsEscaped.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.Memory !== undefined){
let data16 = data.Memory;
if((!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))) && (data16 !== null)){
const err22 = {instancePath:instancePath+"/Memory",schemaPath:"#/properties/Memory/type",keyword:"type",params:{type: schema105.properties.Memory.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data16 == "number"){
if(data16 > 9223372036854776000 || isNaN(data16)){
const err23 = {instancePath:instancePath+"/Memory",schemaPath:"#/properties/Memory/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},message:"must be <= 9223372036854776000"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data16 < -9223372036854776000 || isNaN(data16)){
const err24 = {instancePath:instancePath+"/Memory",schemaPath:"#/properties/Memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},message:"must be >= -9223372036854776000"};
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
if(data.MemorySwap !== undefined){
let data17 = data.MemorySwap;
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
const err25 = {instancePath:instancePath+"/MemorySwap",schemaPath:"#/properties/MemorySwap/type",keyword:"type",params:{type: schema105.properties.MemorySwap.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data17 == "number"){
if(data17 > 9223372036854776000 || isNaN(data17)){
const err26 = {instancePath:instancePath+"/MemorySwap",schemaPath:"#/properties/MemorySwap/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},message:"must be <= 9223372036854776000"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data17 < -9223372036854776000 || isNaN(data17)){
const err27 = {instancePath:instancePath+"/MemorySwap",schemaPath:"#/properties/MemorySwap/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},message:"must be >= -9223372036854776000"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.CpuShares !== undefined){
let data18 = data.CpuShares;
if((!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))) && (data18 !== null)){
const err28 = {instancePath:instancePath+"/CpuShares",schemaPath:"#/properties/CpuShares/type",keyword:"type",params:{type: schema105.properties.CpuShares.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data18 == "number"){
if(data18 > 9223372036854776000 || isNaN(data18)){
const err29 = {instancePath:instancePath+"/CpuShares",schemaPath:"#/properties/CpuShares/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},message:"must be <= 9223372036854776000"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data18 < -9223372036854776000 || isNaN(data18)){
const err30 = {instancePath:instancePath+"/CpuShares",schemaPath:"#/properties/CpuShares/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},message:"must be >= -9223372036854776000"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.Healthcheck !== undefined){
if(!(validate220(data.Healthcheck, {instancePath:instancePath+"/Healthcheck",parentData:data,parentDataProperty:"Healthcheck",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
}
validate219.errors = vErrors;
return errors === 0;
}
validate219.evaluated = {"props":{"User":true,"ExposedPorts":true,"Env":true,"Entrypoint":true,"Cmd":true,"Volumes":true,"WorkingDir":true,"Labels":true,"StopSignal":true,"ArgsEscaped":true,"Memory":true,"MemorySwap":true,"CpuShares":true,"Healthcheck":true},"dynamicProps":false,"dynamicItems":false};

const schema107 = {"type":"object","description":"The layers that make up the root file system.","required":["type","diff_ids"],"properties":{"type":{"type":"string","description":"How the file system is described.","enum":["layers"],"x-enumDescriptions":{"layers":"as a stack of layers"}},"diff_ids":{"type":"array","items":{"type":"string","pattern":"^(sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128}|(?!sha256:|sha512:)[a-z0-9]+([+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+)$","x-patternDescription":"a digest: an algorithm, a colon and the encoded hash (`sha256:` and 64 hexadecimal digits in lower case)","x-format":"digest"},"description":"Digests of the layers before compression, from the base upwards."}}};

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate223.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
if(data.diff_ids === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "diff_ids"},message:"must have required property '"+"diff_ids"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data0 === "layers")){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema107.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.diff_ids !== undefined){
let data1 = data.diff_ids;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern13.test(data2)){
const err4 = {instancePath:instancePath+"/diff_ids/" + i0,schemaPath:"#/properties/diff_ids/items/pattern",keyword:"pattern",params:{pattern: "^(sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128}|(?!sha256:|sha512:)[a-z0-9]+([+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+)$"},message:"must match pattern \""+"^(sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128}|(?!sha256:|sha512:)[a-z0-9]+([+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+)$"+"\""};
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
const err5 = {instancePath:instancePath+"/diff_ids/" + i0,schemaPath:"#/properties/diff_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath:instancePath+"/diff_ids",schemaPath:"#/properties/diff_ids/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate223.errors = vErrors;
return errors === 0;
}
validate223.evaluated = {"props":{"type":true,"diff_ids":true},"dynamicProps":false,"dynamicItems":false};

const schema108 = {"type":"object","description":"How one layer came about.","properties":{"created":{"type":["string","null"],"description":"When the layer was made.","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$","x-patternDescription":"a date and time by RFC 3339, such as `2026-11-22T10:00:00Z`","x-format":"date-time"},"author":{"type":["string","null"],"description":"Who made it."},"created_by":{"type":["string","null"],"description":"The command that made it."},"comment":{"type":["string","null"],"description":"A remark made at the time."},"empty_layer":{"type":["boolean","null"],"description":"`true` where this step changed no file and so has no layer."}}};

function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate225.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created !== undefined){
let data0 = data.created;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: schema108.properties.created.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern49.test(data0)){
const err1 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"+"\""};
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
if(data.author !== undefined){
let data1 = data.author;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: schema108.properties.author.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.created_by !== undefined){
let data2 = data.created_by;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/created_by",schemaPath:"#/properties/created_by/type",keyword:"type",params:{type: schema108.properties.created_by.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.comment !== undefined){
let data3 = data.comment;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: schema108.properties.comment.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.empty_layer !== undefined){
let data4 = data.empty_layer;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/empty_layer",schemaPath:"#/properties/empty_layer/type",keyword:"type",params:{type: schema108.properties.empty_layer.type},message:"must be boolean,null"};
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
validate225.errors = vErrors;
return errors === 0;
}
validate225.evaluated = {"props":{"created":true,"author":true,"created_by":true,"comment":true,"empty_layer":true},"dynamicProps":false,"dynamicItems":false};


function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate218.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.architecture === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.os === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "os"},message:"must have required property '"+"os"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.rootfs === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rootfs"},message:"must have required property '"+"rootfs"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.created !== undefined){
let data0 = data.created;
if((typeof data0 !== "string") && (data0 !== null)){
const err3 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: schema104.properties.created.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern49.test(data0)){
const err4 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"+"\""};
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
if(data.author !== undefined){
let data1 = data.author;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: schema104.properties.author.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.architecture !== undefined){
if(typeof data.architecture !== "string"){
const err6 = {instancePath:instancePath+"/architecture",schemaPath:"#/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.os !== undefined){
if(typeof data.os !== "string"){
const err7 = {instancePath:instancePath+"/os",schemaPath:"#/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["os.version"] !== undefined){
let data4 = data["os.version"];
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/os.version",schemaPath:"#/properties/os.version/type",keyword:"type",params:{type: schema104.properties["os.version"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["os.features"] !== undefined){
let data5 = data["os.features"];
if((!(Array.isArray(data5))) && (data5 !== null)){
const err9 = {instancePath:instancePath+"/os.features",schemaPath:"#/properties/os.features/type",keyword:"type",params:{type: schema104.properties["os.features"].type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err10 = {instancePath:instancePath+"/os.features/" + i0,schemaPath:"#/properties/os.features/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.variant !== undefined){
let data7 = data.variant;
if((typeof data7 !== "string") && (data7 !== null)){
const err11 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: schema104.properties.variant.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.config !== undefined){
if(!(validate219(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
}
if(data.rootfs !== undefined){
if(!(validate223(data.rootfs, {instancePath:instancePath+"/rootfs",parentData:data,parentDataProperty:"rootfs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
if(data.history !== undefined){
let data10 = data.history;
if((!(Array.isArray(data10))) && (data10 !== null)){
const err12 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: schema104.properties.history.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate225(data10[i1], {instancePath:instancePath+"/history/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}
validate218.evaluated = {"props":{"created":true,"author":true,"architecture":true,"os":true,"os.version":true,"os.features":true,"variant":true,"config":true,"rootfs":true,"history":true},"dynamicProps":false,"dynamicItems":false};


function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="imageConfig.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate217.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate218(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"props":{"created":true,"author":true,"architecture":true,"os":true,"os.version":true,"os.features":true,"variant":true,"config":true,"rootfs":true,"history":true},"dynamicProps":false,"dynamicItems":false};

export const index = validate228;
const schema109 = {"$id":"index.schema.json","title":"OCI image index","x-sources":["https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md"],"$ref":"#/definitions/Index","definitions":{"Index":{"type":"object","description":"A list of manifests, mostly one image for several platforms.","required":["schemaVersion","manifests"],"properties":{"schemaVersion":{"type":"integer","description":"Version of the format: always 2.","enum":[2]},"mediaType":{"type":"string","description":"The media type of this very document. It should be given.","enum":["application/vnd.oci.image.index.v1+json","application/vnd.docker.distribution.manifest.list.v2+json"],"x-enumDescriptions":{"application/vnd.oci.image.index.v1+json":"image index","application/vnd.docker.distribution.manifest.list.v2+json":"Docker's manifest list, which has the same members"},"$comment":"The text allows the OCI type only; Docker's compatible lists carry their own."},"artifactType":{"type":"string","description":"The kind of artifact, where this is not an index of container images.","pattern":"^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$","x-patternDescription":"a media type by RFC 6838, such as `application/vnd.example+json`","x-format":"media-type"},"manifests":{"type":"array","items":{"$ref":"descriptor.schema.json#/definitions/Descriptor"},"description":"The manifests to choose from; where several fit, the first counts. May be empty."},"subject":{"$ref":"descriptor.schema.json#/definitions/Descriptor","description":"Another manifest that this index belongs to."},"annotations":{"type":"object","additionalProperties":{"type":"string"},"description":"Free key and value pairs about the index.","propertyNames":{"minLength":1,"x-values":["org.opencontainers.image.created","org.opencontainers.image.authors","org.opencontainers.image.url","org.opencontainers.image.documentation","org.opencontainers.image.source","org.opencontainers.image.version","org.opencontainers.image.revision","org.opencontainers.image.vendor","org.opencontainers.image.licenses","org.opencontainers.image.ref.name","org.opencontainers.image.title","org.opencontainers.image.description","org.opencontainers.image.base.digest","org.opencontainers.image.base.name"],"x-enumDescriptions":{"org.opencontainers.image.created":"when the image was built, as a date and time by RFC 3339","org.opencontainers.image.authors":"whom to contact about the image","org.opencontainers.image.url":"where to learn more about the image","org.opencontainers.image.documentation":"where its documentation is","org.opencontainers.image.source":"where the source code it was built from is","org.opencontainers.image.version":"version of the packaged software","org.opencontainers.image.revision":"revision in the source repository","org.opencontainers.image.vendor":"who distributes the image","org.opencontainers.image.licenses":"licences of the contents, as an SPDX expression","org.opencontainers.image.ref.name":"name of the reference, on descriptors of an image layout's index","org.opencontainers.image.title":"title for people","org.opencontainers.image.description":"description for people","org.opencontainers.image.base.digest":"digest of the image it is built on","org.opencontainers.image.base.name":"reference of the image it is built on"}}}}}}};
const schema110 = {"type":"object","description":"A list of manifests, mostly one image for several platforms.","required":["schemaVersion","manifests"],"properties":{"schemaVersion":{"type":"integer","description":"Version of the format: always 2.","enum":[2]},"mediaType":{"type":"string","description":"The media type of this very document. It should be given.","enum":["application/vnd.oci.image.index.v1+json","application/vnd.docker.distribution.manifest.list.v2+json"],"x-enumDescriptions":{"application/vnd.oci.image.index.v1+json":"image index","application/vnd.docker.distribution.manifest.list.v2+json":"Docker's manifest list, which has the same members"},"$comment":"The text allows the OCI type only; Docker's compatible lists carry their own."},"artifactType":{"type":"string","description":"The kind of artifact, where this is not an index of container images.","pattern":"^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$","x-patternDescription":"a media type by RFC 6838, such as `application/vnd.example+json`","x-format":"media-type"},"manifests":{"type":"array","items":{"$ref":"descriptor.schema.json#/definitions/Descriptor"},"description":"The manifests to choose from; where several fit, the first counts. May be empty."},"subject":{"$ref":"descriptor.schema.json#/definitions/Descriptor","description":"Another manifest that this index belongs to."},"annotations":{"type":"object","additionalProperties":{"type":"string"},"description":"Free key and value pairs about the index.","propertyNames":{"minLength":1,"x-values":["org.opencontainers.image.created","org.opencontainers.image.authors","org.opencontainers.image.url","org.opencontainers.image.documentation","org.opencontainers.image.source","org.opencontainers.image.version","org.opencontainers.image.revision","org.opencontainers.image.vendor","org.opencontainers.image.licenses","org.opencontainers.image.ref.name","org.opencontainers.image.title","org.opencontainers.image.description","org.opencontainers.image.base.digest","org.opencontainers.image.base.name"],"x-enumDescriptions":{"org.opencontainers.image.created":"when the image was built, as a date and time by RFC 3339","org.opencontainers.image.authors":"whom to contact about the image","org.opencontainers.image.url":"where to learn more about the image","org.opencontainers.image.documentation":"where its documentation is","org.opencontainers.image.source":"where the source code it was built from is","org.opencontainers.image.version":"version of the packaged software","org.opencontainers.image.revision":"revision in the source repository","org.opencontainers.image.vendor":"who distributes the image","org.opencontainers.image.licenses":"licences of the contents, as an SPDX expression","org.opencontainers.image.ref.name":"name of the reference, on descriptors of an image layout's index","org.opencontainers.image.title":"title for people","org.opencontainers.image.description":"description for people","org.opencontainers.image.base.digest":"digest of the image it is built on","org.opencontainers.image.base.name":"reference of the image it is built on"}}}}};

function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate230.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mediaType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mediaType"},message:"must have required property '"+"mediaType"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.digest === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
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
if(data.mediaType !== undefined){
let data0 = data.mediaType;
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
const err3 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$"+"\""};
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
const err4 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.digest !== undefined){
let data1 = data.digest;
if(typeof data1 === "string"){
if(!pattern13.test(data1)){
const err5 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^(sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128}|(?!sha256:|sha512:)[a-z0-9]+([+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+)$"},message:"must match pattern \""+"^(sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128}|(?!sha256:|sha512:)[a-z0-9]+([+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+)$"+"\""};
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
const err6 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.size !== undefined){
let data2 = data.size;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err7 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 9223372036854776000 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},message:"must be <= 9223372036854776000"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.urls !== undefined){
let data3 = data.urls;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err10 = {instancePath:instancePath+"/urls/" + i0,schemaPath:"#/properties/urls/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/urls",schemaPath:"#/properties/urls/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.annotations !== undefined){
let data5 = data.annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
const _errs13 = errors;
if(typeof key0 === "string"){
if(func0(key0) < 1){
const err12 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid3 = _errs13 === errors;
if(!valid3){
const err13 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key1 in data5){
if(typeof data5[key1] !== "string"){
const err14 = {instancePath:instancePath+"/annotations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.data !== undefined){
let data7 = data.data;
if(typeof data7 === "string"){
if(!pattern14.test(data7)){
const err16 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.artifactType !== undefined){
let data8 = data.artifactType;
if(typeof data8 === "string"){
if(!pattern12.test(data8)){
const err18 = {instancePath:instancePath+"/artifactType",schemaPath:"#/properties/artifactType/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$"+"\""};
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
const err19 = {instancePath:instancePath+"/artifactType",schemaPath:"#/properties/artifactType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.platform !== undefined){
if(!(validate74(data.platform, {instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
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
validate230.errors = vErrors;
return errors === 0;
}
validate230.evaluated = {"props":{"mediaType":true,"digest":true,"size":true,"urls":true,"annotations":true,"data":true,"artifactType":true,"platform":true},"dynamicProps":false,"dynamicItems":false};


function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate229.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schemaVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemaVersion"},message:"must have required property '"+"schemaVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.manifests === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "manifests"},message:"must have required property '"+"manifests"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.schemaVersion !== undefined){
let data0 = data.schemaVersion;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data0 === 2)){
const err3 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/enum",keyword:"enum",params:{allowedValues: schema110.properties.schemaVersion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mediaType !== undefined){
let data1 = data.mediaType;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data1 === "application/vnd.oci.image.index.v1+json") || (data1 === "application/vnd.docker.distribution.manifest.list.v2+json"))){
const err5 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/enum",keyword:"enum",params:{allowedValues: schema110.properties.mediaType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.artifactType !== undefined){
let data2 = data.artifactType;
if(typeof data2 === "string"){
if(!pattern12.test(data2)){
const err6 = {instancePath:instancePath+"/artifactType",schemaPath:"#/properties/artifactType/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/artifactType",schemaPath:"#/properties/artifactType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.manifests !== undefined){
let data3 = data.manifests;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate230(data3[i0], {instancePath:instancePath+"/manifests/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/manifests",schemaPath:"#/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.subject !== undefined){
if(!(validate230(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
let data6 = data.annotations;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key0 in data6){
const _errs14 = errors;
if(typeof key0 === "string"){
if(func0(key0) < 1){
const err9 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid3 = _errs14 === errors;
if(!valid3){
const err10 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key1 in data6){
if(typeof data6[key1] !== "string"){
const err11 = {instancePath:instancePath+"/annotations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}
validate229.evaluated = {"props":{"schemaVersion":true,"mediaType":true,"artifactType":true,"manifests":true,"subject":true,"annotations":true},"dynamicProps":false,"dynamicItems":false};


function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="index.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate228.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate229(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
validate228.errors = vErrors;
return errors === 0;
}
validate228.evaluated = {"props":{"schemaVersion":true,"mediaType":true,"artifactType":true,"manifests":true,"subject":true,"annotations":true},"dynamicProps":false,"dynamicItems":false};

export const layout = validate235;
const schema112 = {"$id":"layout.schema.json","title":"OCI image layout header (oci-layout)","x-sources":["https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md"],"$ref":"#/definitions/ImageLayout","definitions":{"ImageLayout":{"type":"object","description":"The file oci-layout, which marks a directory as an image layout.","required":["imageLayoutVersion"],"properties":{"imageLayoutVersion":{"type":"string","description":"Version of the layout.","enum":["1.0.0"],"x-enumDescriptions":{"1.0.0":"the only one so far"}}}}}};
const schema113 = {"type":"object","description":"The file oci-layout, which marks a directory as an image layout.","required":["imageLayoutVersion"],"properties":{"imageLayoutVersion":{"type":"string","description":"Version of the layout.","enum":["1.0.0"],"x-enumDescriptions":{"1.0.0":"the only one so far"}}}};

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate236.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.imageLayoutVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "imageLayoutVersion"},message:"must have required property '"+"imageLayoutVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.imageLayoutVersion !== undefined){
let data0 = data.imageLayoutVersion;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/imageLayoutVersion",schemaPath:"#/properties/imageLayoutVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data0 === "1.0.0")){
const err2 = {instancePath:instancePath+"/imageLayoutVersion",schemaPath:"#/properties/imageLayoutVersion/enum",keyword:"enum",params:{allowedValues: schema113.properties.imageLayoutVersion.enum},message:"must be equal to one of the allowed values"};
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
validate236.errors = vErrors;
return errors === 0;
}
validate236.evaluated = {"props":{"imageLayoutVersion":true},"dynamicProps":false,"dynamicItems":false};


function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="layout.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate235.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate236(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
validate235.errors = vErrors;
return errors === 0;
}
validate235.evaluated = {"props":{"imageLayoutVersion":true},"dynamicProps":false,"dynamicItems":false};

export const manifest = validate238;
const schema114 = {"$id":"manifest.schema.json","title":"OCI image manifest","x-sources":["https://github.com/opencontainers/image-spec/blob/v1.1.1/manifest.md"],"$ref":"#/definitions/Manifest","definitions":{"Manifest":{"type":"object","description":"Describes one image for one platform: its configuration and its layers. Also used for artifacts of any other kind.","required":["schemaVersion","config","layers"],"properties":{"schemaVersion":{"type":"integer","description":"Version of the format: always 2.","enum":[2]},"mediaType":{"type":"string","description":"The media type of this very document. It should be given.","enum":["application/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.v2+json"],"x-enumDescriptions":{"application/vnd.oci.image.manifest.v1+json":"image manifest","application/vnd.docker.distribution.manifest.v2+json":"Docker's form, which has the same members"},"$comment":"The text allows the OCI type only; Docker's compatible manifests carry their own."},"artifactType":{"type":"string","description":"The kind of artifact, where this is not a container image. Required where the media type of config is the empty one.","pattern":"^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$","x-patternDescription":"a media type by RFC 6838, such as `application/vnd.example+json`","x-format":"media-type"},"config":{"$ref":"descriptor.schema.json#/definitions/Descriptor","description":"The configuration of the image. For an artifact without one it points to the empty object."},"layers":{"type":"array","items":{"$ref":"descriptor.schema.json#/definitions/Descriptor"},"description":"The layers, from the base upwards. There should be at least one.","$comment":"The upstream schema demands an entry; the text says SHOULD."},"subject":{"$ref":"descriptor.schema.json#/definitions/Descriptor","description":"Another manifest that this one belongs to, such as the image that a signature signs."},"annotations":{"type":"object","additionalProperties":{"type":"string"},"description":"Free key and value pairs about the image.","propertyNames":{"minLength":1,"x-values":["org.opencontainers.image.created","org.opencontainers.image.authors","org.opencontainers.image.url","org.opencontainers.image.documentation","org.opencontainers.image.source","org.opencontainers.image.version","org.opencontainers.image.revision","org.opencontainers.image.vendor","org.opencontainers.image.licenses","org.opencontainers.image.ref.name","org.opencontainers.image.title","org.opencontainers.image.description","org.opencontainers.image.base.digest","org.opencontainers.image.base.name"],"x-enumDescriptions":{"org.opencontainers.image.created":"when the image was built, as a date and time by RFC 3339","org.opencontainers.image.authors":"whom to contact about the image","org.opencontainers.image.url":"where to learn more about the image","org.opencontainers.image.documentation":"where its documentation is","org.opencontainers.image.source":"where the source code it was built from is","org.opencontainers.image.version":"version of the packaged software","org.opencontainers.image.revision":"revision in the source repository","org.opencontainers.image.vendor":"who distributes the image","org.opencontainers.image.licenses":"licences of the contents, as an SPDX expression","org.opencontainers.image.ref.name":"name of the reference, on descriptors of an image layout's index","org.opencontainers.image.title":"title for people","org.opencontainers.image.description":"description for people","org.opencontainers.image.base.digest":"digest of the image it is built on","org.opencontainers.image.base.name":"reference of the image it is built on"}}}},"if":{"properties":{"config":{"properties":{"mediaType":{"const":"application/vnd.oci.empty.v1+json"}},"required":["mediaType"]}},"required":["config"]},"then":{"required":["artifactType"]}}}};
const schema115 = {"type":"object","description":"Describes one image for one platform: its configuration and its layers. Also used for artifacts of any other kind.","required":["schemaVersion","config","layers"],"properties":{"schemaVersion":{"type":"integer","description":"Version of the format: always 2.","enum":[2]},"mediaType":{"type":"string","description":"The media type of this very document. It should be given.","enum":["application/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.v2+json"],"x-enumDescriptions":{"application/vnd.oci.image.manifest.v1+json":"image manifest","application/vnd.docker.distribution.manifest.v2+json":"Docker's form, which has the same members"},"$comment":"The text allows the OCI type only; Docker's compatible manifests carry their own."},"artifactType":{"type":"string","description":"The kind of artifact, where this is not a container image. Required where the media type of config is the empty one.","pattern":"^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$","x-patternDescription":"a media type by RFC 6838, such as `application/vnd.example+json`","x-format":"media-type"},"config":{"$ref":"descriptor.schema.json#/definitions/Descriptor","description":"The configuration of the image. For an artifact without one it points to the empty object."},"layers":{"type":"array","items":{"$ref":"descriptor.schema.json#/definitions/Descriptor"},"description":"The layers, from the base upwards. There should be at least one.","$comment":"The upstream schema demands an entry; the text says SHOULD."},"subject":{"$ref":"descriptor.schema.json#/definitions/Descriptor","description":"Another manifest that this one belongs to, such as the image that a signature signs."},"annotations":{"type":"object","additionalProperties":{"type":"string"},"description":"Free key and value pairs about the image.","propertyNames":{"minLength":1,"x-values":["org.opencontainers.image.created","org.opencontainers.image.authors","org.opencontainers.image.url","org.opencontainers.image.documentation","org.opencontainers.image.source","org.opencontainers.image.version","org.opencontainers.image.revision","org.opencontainers.image.vendor","org.opencontainers.image.licenses","org.opencontainers.image.ref.name","org.opencontainers.image.title","org.opencontainers.image.description","org.opencontainers.image.base.digest","org.opencontainers.image.base.name"],"x-enumDescriptions":{"org.opencontainers.image.created":"when the image was built, as a date and time by RFC 3339","org.opencontainers.image.authors":"whom to contact about the image","org.opencontainers.image.url":"where to learn more about the image","org.opencontainers.image.documentation":"where its documentation is","org.opencontainers.image.source":"where the source code it was built from is","org.opencontainers.image.version":"version of the packaged software","org.opencontainers.image.revision":"revision in the source repository","org.opencontainers.image.vendor":"who distributes the image","org.opencontainers.image.licenses":"licences of the contents, as an SPDX expression","org.opencontainers.image.ref.name":"name of the reference, on descriptors of an image layout's index","org.opencontainers.image.title":"title for people","org.opencontainers.image.description":"description for people","org.opencontainers.image.base.digest":"digest of the image it is built on","org.opencontainers.image.base.name":"reference of the image it is built on"}}}},"if":{"properties":{"config":{"properties":{"mediaType":{"const":"application/vnd.oci.empty.v1+json"}},"required":["mediaType"]}},"required":["config"]},"then":{"required":["artifactType"]}};

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate240.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mediaType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mediaType"},message:"must have required property '"+"mediaType"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.digest === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
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
if(data.mediaType !== undefined){
let data0 = data.mediaType;
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
const err3 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$"+"\""};
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
const err4 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.digest !== undefined){
let data1 = data.digest;
if(typeof data1 === "string"){
if(!pattern13.test(data1)){
const err5 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^(sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128}|(?!sha256:|sha512:)[a-z0-9]+([+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+)$"},message:"must match pattern \""+"^(sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128}|(?!sha256:|sha512:)[a-z0-9]+([+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+)$"+"\""};
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
const err6 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.size !== undefined){
let data2 = data.size;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err7 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 9223372036854776000 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},message:"must be <= 9223372036854776000"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.urls !== undefined){
let data3 = data.urls;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err10 = {instancePath:instancePath+"/urls/" + i0,schemaPath:"#/properties/urls/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/urls",schemaPath:"#/properties/urls/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.annotations !== undefined){
let data5 = data.annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
const _errs13 = errors;
if(typeof key0 === "string"){
if(func0(key0) < 1){
const err12 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid3 = _errs13 === errors;
if(!valid3){
const err13 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key1 in data5){
if(typeof data5[key1] !== "string"){
const err14 = {instancePath:instancePath+"/annotations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.data !== undefined){
let data7 = data.data;
if(typeof data7 === "string"){
if(!pattern14.test(data7)){
const err16 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.artifactType !== undefined){
let data8 = data.artifactType;
if(typeof data8 === "string"){
if(!pattern12.test(data8)){
const err18 = {instancePath:instancePath+"/artifactType",schemaPath:"#/properties/artifactType/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$"+"\""};
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
const err19 = {instancePath:instancePath+"/artifactType",schemaPath:"#/properties/artifactType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.platform !== undefined){
if(!(validate74(data.platform, {instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
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
validate240.errors = vErrors;
return errors === 0;
}
validate240.evaluated = {"props":{"mediaType":true,"digest":true,"size":true,"urls":true,"annotations":true,"data":true,"artifactType":true,"platform":true},"dynamicProps":false,"dynamicItems":false};


function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate239.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.config === undefined) && (missing0 = "config")){
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
if(data.config !== undefined){
let data0 = data.config;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.mediaType === undefined) && (missing1 = "mediaType")){
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
if(data0.mediaType !== undefined){
if("application/vnd.oci.empty.v1+json" !== data0.mediaType){
const err2 = {};
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
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.artifactType === undefined){
const err3 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "artifactType"},message:"must have required property '"+"artifactType"+"'"};
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
if(data.schemaVersion === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemaVersion"},message:"must have required property '"+"schemaVersion"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.config === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "config"},message:"must have required property '"+"config"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.layers === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "layers"},message:"must have required property '"+"layers"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.schemaVersion !== undefined){
let data2 = data.schemaVersion;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err8 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(data2 === 2)){
const err9 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/enum",keyword:"enum",params:{allowedValues: schema115.properties.schemaVersion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.mediaType !== undefined){
let data3 = data.mediaType;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data3 === "application/vnd.oci.image.manifest.v1+json") || (data3 === "application/vnd.docker.distribution.manifest.v2+json"))){
const err11 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/enum",keyword:"enum",params:{allowedValues: schema115.properties.mediaType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.artifactType !== undefined){
let data4 = data.artifactType;
if(typeof data4 === "string"){
if(!pattern12.test(data4)){
const err12 = {instancePath:instancePath+"/artifactType",schemaPath:"#/properties/artifactType/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/artifactType",schemaPath:"#/properties/artifactType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.config !== undefined){
if(!(validate240(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.layers !== undefined){
let data6 = data.layers;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate240(data6[i0], {instancePath:instancePath+"/layers/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.subject !== undefined){
if(!(validate240(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
let data9 = data.annotations;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key0 in data9){
const _errs21 = errors;
if(typeof key0 === "string"){
if(func0(key0) < 1){
const err15 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid6 = _errs21 === errors;
if(!valid6){
const err16 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
for(const key1 in data9){
if(typeof data9[key1] !== "string"){
const err17 = {instancePath:instancePath+"/annotations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err18 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate239.errors = vErrors;
return errors === 0;
}
validate239.evaluated = {"props":{"schemaVersion":true,"mediaType":true,"artifactType":true,"config":true,"layers":true,"subject":true,"annotations":true},"dynamicProps":false,"dynamicItems":false};


function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="manifest.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate238.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate239(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
validate238.errors = vErrors;
return errors === 0;
}
validate238.evaluated = {"props":{"schemaVersion":true,"mediaType":true,"artifactType":true,"config":true,"layers":true,"subject":true,"annotations":true},"dynamicProps":false,"dynamicItems":false};

export const runtime = validate81;
const schema40 = {"$id":"runtime.schema.json","title":"OCI runtime configuration (config.json)","x-sources":["https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config.md","https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-linux.md","https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-windows.md","https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-solaris.md","https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-vm.md","https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-zos.md","https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-freebsd.md"],"$ref":"#/definitions/Config","definitions":{"Config":{"type":"object","description":"The configuration of one container: what the runtime reads from config.json in the bundle before it creates the container.","$comment":"root is REQUIRED by the text unless windows.hyperv is set; the upstream schema does not ask for it.","required":["ociVersion"],"properties":{"ociVersion":{"type":"string","description":"The version of the runtime specification that the file keeps to, written as major.minor.patch. A runtime may refuse a version it does not know.","pattern":"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$","x-patternDescription":"a semantic version, such as `1.2.1`"},"process":{"$ref":"#/definitions/Process","description":"The first program of the container, and the user, rights and limits it starts with. It may be missing when the container is only created, but start needs it."},"root":{"$ref":"#/definitions/Root","description":"The file system tree that becomes the container's `/`. Required everywhere but on Windows with Hyper-V isolation, where it must be absent."},"hostname":{"type":"string","description":"The host name that processes in the container see. On Linux this takes an UTS namespace of the container's own.","x-platforms":["linux","solaris","windows","freebsd","zos"]},"domainname":{"type":"string","description":"The NIS domain name that processes in the container see. On Linux this takes an UTS namespace of the container's own.","x-platforms":["linux","freebsd"]},"mounts":{"type":"array","items":{"$ref":"#/definitions/Mount"},"description":"File systems and host paths to mount inside the container beside the root, in the order given; a later entry can cover an earlier one."},"hooks":{"$ref":"#/definitions/Hooks","description":"Programs that the runtime runs at fixed points of the container's life.","x-platforms":["linux","solaris","zos"]},"annotations":{"type":"object","additionalProperties":{"type":"string"},"description":"Free key and value pairs about the container. Keys should be named after a reversed domain name; a runtime must accept keys it does not know, and may act on those it does.","propertyNames":{"minLength":1}},"linux":{"$ref":"#/definitions/Linux","description":"Settings that only Linux knows: namespaces, cgroups, devices, seccomp and more.","x-platforms":["linux"]},"solaris":{"$ref":"#/definitions/Solaris","description":"Settings for Solaris zones.","x-platforms":["solaris"]},"windows":{"$ref":"#/definitions/Windows","description":"Settings for Windows containers. Required where the container runs on Windows.","x-platforms":["windows"]},"vm":{"$ref":"#/definitions/VM","description":"Settings for runtimes that put the container into a virtual machine: hypervisor, guest kernel, guest image and hardware.","x-platforms":["vm"]},"zos":{"$ref":"#/definitions/ZOS","description":"Settings for z/OS UNIX.","x-platforms":["zos"]},"freebsd":{"$ref":"#/definitions/FreeBSD","description":"Settings for FreeBSD jails.","x-platforms":["freebsd"]}},"if":{"not":{"required":["windows"],"properties":{"windows":{"required":["hyperv"]}}}},"then":{"required":["root"]}},"Root":{"type":"object","description":"The container's root file system.","required":["path"],"properties":{"path":{"type":"string","description":"Where the tree lies on the host: an absolute path, or one relative to the bundle, by custom `rootfs`. On Windows it is a volume GUID path. The directory must exist."},"readonly":{"type":"boolean","description":"Makes the root read-only inside the container. Mounts on top of it keep their own mode. On Windows only `false` is allowed.","default":false}}},"Mount":{"type":"object","description":"One mount inside the container.","dependencies":{"uidMappings":["gidMappings"],"gidMappings":["uidMappings"]},"required":["destination"],"properties":{"destination":{"type":"string","description":"Where the mount appears inside the container. It should be an absolute path; on Linux a relative one is taken from `/`, which is deprecated, and elsewhere it is an error."},"type":{"type":"string","description":"The kind of file system, by the name that the kernel uses, such as `proc` or `tmpfs`. For a bind mount it is only a placeholder.","x-values":["proc","sysfs","tmpfs","devpts","mqueue","cgroup","cgroup2","bind","none","overlay","ext4","xfs","nfs","lofs","nullfs","devfs","bpf","securityfs","debugfs","hugetlbfs","fuse","9p","virtiofs"],"x-enumDescriptions":{"proc":"processes and kernel settings","sysfs":"devices and drivers of the kernel","tmpfs":"files in memory","devpts":"pseudo terminals","mqueue":"POSIX message queues","cgroup":"the cgroup hierarchy (version 2 where the host uses it)","cgroup2":"the cgroup hierarchy, version 2","bind":"placeholder for bind mounts","none":"placeholder for bind mounts","overlay":"layers laid over each other","ext4":"disk file system","xfs":"disk file system","nfs":"network file system","lofs":"Solaris: loopback of another directory","nullfs":"FreeBSD: loopback of another directory","devfs":"FreeBSD: device files","bpf":"pinned BPF objects","securityfs":"interface of security modules","debugfs":"kernel debugging","hugetlbfs":"files in huge pages","fuse":"file system in user space","9p":"file system shared by a hypervisor","virtiofs":"file system shared by a hypervisor"},"x-platforms":["linux","solaris","freebsd","zos"]},"source":{"type":"string","description":"What is mounted: a device, a placeholder, or for a bind mount a file or directory of the host, absolute or relative to the bundle."},"options":{"type":"array","items":{"type":"string","x-values":["ro","rw","nosuid","suid","nodev","dev","noexec","exec","sync","async","dirsync","noatime","atime","nodiratime","diratime","relatime","norelatime","strictatime","nostrictatime","lazytime","nolazytime","iversion","noiversion","mand","nomand","nosymfollow","symfollow","silent","loud","remount","defaults","bind","rbind","shared","rshared","slave","rslave","private","rprivate","unbindable","runbindable","idmap","ridmap","tmpcopyup","rro","rrw","rnosuid","rsuid","rnodev","rdev","rnoexec","rexec","rnoatime","ratime","rnodiratime","rdiratime","rrelatime","rnorelatime","rstrictatime","rnostrictatime","rnosymfollow","rsymfollow"],"x-enumDescriptions":{"ro":"read-only","rw":"readable and writable","nosuid":"set-user-ID bits and file capabilities have no effect","suid":"set-user-ID bits and file capabilities count","nodev":"device files do not work","dev":"device files work","noexec":"programs cannot be run from here","exec":"programs can be run from here","sync":"every write goes to the device at once","async":"writes are buffered","dirsync":"directory changes go to the device at once","noatime":"access times are never updated","atime":"access times are updated as the kernel does by default","nodiratime":"no access times for directories","diratime":"access times for directories too","relatime":"access time is updated only when older than the last change, or older than a day","norelatime":"switches relatime off","strictatime":"access times are updated at every access","nostrictatime":"the kernel's default for access times","lazytime":"times are kept in memory and written later","nolazytime":"times are written as they change","iversion":"counts every change of a file","noiversion":"does not count changes","mand":"allows mandatory file locks; deprecated since Linux 5.15","nomand":"no mandatory file locks","nosymfollow":"symbolic links are not followed (Linux 5.10)","symfollow":"symbolic links are followed","silent":"suppresses some kernel messages of the mount","loud":"shows them","remount":"changes the options of a mount that exists","defaults":"no option at all","bind":"shows a file or directory at a second place","rbind":"bind, with all mounts below","shared":"mounts below spread to and from the peers","rshared":"shared, for the whole subtree","slave":"mounts come in from the peer but do not go out","rslave":"slave, for the whole subtree","private":"mounts neither come in nor go out","rprivate":"private, for the whole subtree","unbindable":"private, and cannot be bind-mounted","runbindable":"unbindable, for the whole subtree","idmap":"translates owners by uidMappings and gidMappings (Linux 5.12)","ridmap":"idmap, for the whole subtree","tmpcopyup":"copies what the tmpfs covers into it","rro":"ro, for the whole subtree (Linux 5.12)","rrw":"rw, for the whole subtree (Linux 5.12)","rnosuid":"nosuid, for the whole subtree (Linux 5.12)","rsuid":"suid, for the whole subtree (Linux 5.12)","rnodev":"nodev, for the whole subtree (Linux 5.12)","rdev":"dev, for the whole subtree (Linux 5.12)","rnoexec":"noexec, for the whole subtree (Linux 5.12)","rexec":"exec, for the whole subtree (Linux 5.12)","rnoatime":"noatime, for the whole subtree (Linux 5.12)","ratime":"atime, for the whole subtree (Linux 5.12)","rnodiratime":"nodiratime, for the whole subtree (Linux 5.12)","rdiratime":"diratime, for the whole subtree (Linux 5.12)","rrelatime":"relatime, for the whole subtree (Linux 5.12)","rnorelatime":"norelatime, for the whole subtree (Linux 5.12)","rstrictatime":"strictatime, for the whole subtree (Linux 5.12)","rnostrictatime":"nostrictatime, for the whole subtree (Linux 5.12)","rnosymfollow":"nosymfollow, for the whole subtree (Linux 5.14)","rsymfollow":"symfollow, for the whole subtree (Linux 5.14)"}},"description":"Mount options, one in each entry: flags such as `ro` or `nosuid`, `bind` for bind mounts, propagation. On Linux a word that the runtime does not know goes to the file system as its data."},"uidMappings":{"type":"array","items":{"$ref":"#/definitions/LinuxIDMapping"},"description":"How user IDs in the source translate to those shown at the destination. The options should say `idmap` or `ridmap`, and gidMappings must be given too.","x-platforms":["linux"]},"gidMappings":{"type":"array","items":{"$ref":"#/definitions/LinuxIDMapping"},"description":"How group IDs in the source translate to those shown at the destination. The options should say `idmap` or `ridmap`, and uidMappings must be given too.","x-platforms":["linux"]}}},"Process":{"type":"object","description":"The process that the runtime starts in the container.","required":["cwd"],"properties":{"terminal":{"type":"boolean","description":"Gives the process a terminal: on Linux a pseudo terminal pair, whose container end becomes its standard streams.","default":false},"consoleSize":{"$ref":"#/definitions/Box","description":"Size of the terminal in characters. Ignored unless terminal is true."},"user":{"$ref":"#/definitions/User","description":"The user and groups that the process runs as."},"args":{"type":"array","items":{"type":"string"},"description":"The program and its arguments. The first entry is looked up like a command in a shell; outside Windows there must be at least one entry."},"commandLine":{"type":"string","description":"The whole command line as one string, as Windows wants it. Required on Windows where args is missing.","x-platforms":["windows"]},"env":{"type":"array","items":{"type":"string","pattern":"=","x-patternDescription":"`NAME=value`"},"description":"Environment variables of the process, each written as `NAME=value`."},"cwd":{"type":"string","description":"The directory in the container that the process starts in: an absolute path.","pattern":"^(/|[A-Za-z]:|\\\\)","x-patternDescription":"an absolute path"},"capabilities":{"$ref":"#/definitions/LinuxCapabilities","description":"The five capability sets that the process starts with. A capability that cannot be granted should give a warning, not an error.","x-platforms":["linux"]},"rlimits":{"type":"array","items":{"$ref":"#/definitions/POSIXRlimit"},"description":"Resource limits of the process, as set by setrlimit. No type may be listed twice.","x-platforms":["linux","solaris","freebsd","zos"]},"noNewPrivileges":{"type":"boolean","description":"Sets no_new_privs: neither the process nor its descendants can gain rights by running a set-user-ID program or one with file capabilities.","x-platforms":["linux","zos"]},"apparmorProfile":{"type":"string","description":"Name of the AppArmor profile that confines the process. The profile must be loaded on the host.","x-platforms":["linux"]},"oomScoreAdj":{"type":"integer","description":"Shifts the score by which the kernel picks a process to kill when memory runs out: -1000 never, 1000 first. Without it the value is left as inherited.","minimum":-1000,"maximum":1000,"x-platforms":["linux"]},"scheduler":{"$ref":"#/definitions/Scheduler","description":"CPU scheduling policy and its parameters.","x-platforms":["linux"]},"selinuxLabel":{"type":"string","description":"The SELinux label that the process runs with.","x-platforms":["linux"]},"ioPriority":{"$ref":"#/definitions/LinuxIOPriority","description":"I/O priority of the processes of the container.","x-platforms":["linux"]},"execCPUAffinity":{"$ref":"#/definitions/CPUAffinity","description":"CPUs for a process that joins the container later by exec. It does not count for the first process.","x-platforms":["linux"]}}},"Box":{"type":"object","description":"Size of a terminal.","required":["height","width"],"properties":{"height":{"type":"integer","minimum":0,"description":"Rows of characters."},"width":{"type":"integer","minimum":0,"description":"Characters in a row."}}},"User":{"type":"object","description":"Who the process runs as. POSIX systems use numbers, Windows a name.","properties":{"uid":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Numeric user ID, as seen inside the container.","default":0},"gid":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Numeric group ID, as seen inside the container.","default":0},"umask":{"type":"integer","minimum":0,"maximum":4294967295,"description":"File mode creation mask as a decimal number: 18 stands for octal 022. Without it the caller's mask stays."},"additionalGids":{"type":"array","items":{"type":"integer","minimum":0,"maximum":4294967295},"description":"Supplementary groups of the process, as seen inside the container."},"username":{"type":"string","description":"Name of the user on Windows.","x-platforms":["windows"]}},"if":{"minProperties":1,"not":{"required":["username"]}},"then":{"required":["uid","gid"]},"$comment":"uid and gid are REQUIRED by the text for POSIX platforms; the upstream schema does not ask for them. A Windows user has a name instead, so the demand falls only where there is no username. Nor does it fall on an empty object, which engines write for root in a POSIX container."},"LinuxCapabilities":{"type":"object","description":"The five capability sets of a Linux process; entries are names such as `CAP_KILL`.","properties":{"effective":{"type":"array","items":{"type":"string","pattern":"^CAP_[A-Z_]+$","x-patternDescription":"a capability name such as `CAP_KILL`","x-values":["CAP_CHOWN","CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_FSETID","CAP_KILL","CAP_SETGID","CAP_SETUID","CAP_SETPCAP","CAP_LINUX_IMMUTABLE","CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_ADMIN","CAP_NET_RAW","CAP_IPC_LOCK","CAP_IPC_OWNER","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_CHROOT","CAP_SYS_PTRACE","CAP_SYS_PACCT","CAP_SYS_ADMIN","CAP_SYS_BOOT","CAP_SYS_NICE","CAP_SYS_RESOURCE","CAP_SYS_TIME","CAP_SYS_TTY_CONFIG","CAP_MKNOD","CAP_LEASE","CAP_AUDIT_WRITE","CAP_AUDIT_CONTROL","CAP_SETFCAP","CAP_MAC_OVERRIDE","CAP_MAC_ADMIN","CAP_SYSLOG","CAP_WAKE_ALARM","CAP_BLOCK_SUSPEND","CAP_AUDIT_READ","CAP_PERFMON","CAP_BPF","CAP_CHECKPOINT_RESTORE"],"x-enumDescriptions":{"CAP_CHOWN":"change the owner and group of any file","CAP_DAC_OVERRIDE":"pass by permission checks for reading, writing and executing files","CAP_DAC_READ_SEARCH":"pass by permission checks for reading files and searching directories; also opens files by handle","CAP_FOWNER":"act on a file as if being its owner","CAP_FSETID":"keep set-user-ID and set-group-ID bits when a file is changed","CAP_KILL":"send signals to processes of other users","CAP_SETGID":"set group IDs and supplementary groups freely","CAP_SETUID":"set user IDs freely","CAP_SETPCAP":"add capabilities to the inheritable set and drop them from the bounding set","CAP_LINUX_IMMUTABLE":"set the immutable and append-only attributes of files","CAP_NET_BIND_SERVICE":"bind to ports below 1024","CAP_NET_BROADCAST":"not used by the kernel","CAP_NET_ADMIN":"configure interfaces, addresses, routes and firewalls of the network namespace","CAP_NET_RAW":"open raw and packet sockets","CAP_IPC_LOCK":"lock memory beyond the limit","CAP_IPC_OWNER":"pass by permission checks on System V IPC objects","CAP_SYS_MODULE":"load and remove kernel modules","CAP_SYS_RAWIO":"touch I/O ports and raw memory devices","CAP_SYS_CHROOT":"call chroot and join mount namespaces","CAP_SYS_PTRACE":"trace any process and read its memory","CAP_SYS_PACCT":"switch process accounting","CAP_SYS_ADMIN":"a wide collection of administrative acts, mounting and joining namespaces among them","CAP_SYS_BOOT":"reboot and load another kernel","CAP_SYS_NICE":"raise priorities, choose real-time policies and CPU affinity of any process","CAP_SYS_RESOURCE":"go beyond resource limits and quotas","CAP_SYS_TIME":"set the system clock","CAP_SYS_TTY_CONFIG":"configure terminals and hang them up","CAP_MKNOD":"create device nodes","CAP_LEASE":"take leases on files of others","CAP_AUDIT_WRITE":"write to the kernel audit log","CAP_AUDIT_CONTROL":"configure auditing","CAP_SETFCAP":"set file capabilities; also needed to map user 0 of the parent in a new user namespace","CAP_MAC_OVERRIDE":"pass by mandatory access control (Smack)","CAP_MAC_ADMIN":"configure mandatory access control (Smack)","CAP_SYSLOG":"read the kernel log and see kernel addresses","CAP_WAKE_ALARM":"set timers that wake the machine","CAP_BLOCK_SUSPEND":"keep the machine from suspending","CAP_AUDIT_READ":"read the audit log by multicast","CAP_PERFMON":"use performance monitoring (Linux 5.8)","CAP_BPF":"load BPF programs and maps (Linux 5.8)","CAP_CHECKPOINT_RESTORE":"checkpoint and restore processes (Linux 5.9)"}},"description":"Capabilities that the kernel checks at once. Each must be permitted as well."},"bounding":{"type":"array","items":{"type":"string","pattern":"^CAP_[A-Z_]+$","x-patternDescription":"a capability name such as `CAP_KILL`","x-values":["CAP_CHOWN","CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_FSETID","CAP_KILL","CAP_SETGID","CAP_SETUID","CAP_SETPCAP","CAP_LINUX_IMMUTABLE","CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_ADMIN","CAP_NET_RAW","CAP_IPC_LOCK","CAP_IPC_OWNER","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_CHROOT","CAP_SYS_PTRACE","CAP_SYS_PACCT","CAP_SYS_ADMIN","CAP_SYS_BOOT","CAP_SYS_NICE","CAP_SYS_RESOURCE","CAP_SYS_TIME","CAP_SYS_TTY_CONFIG","CAP_MKNOD","CAP_LEASE","CAP_AUDIT_WRITE","CAP_AUDIT_CONTROL","CAP_SETFCAP","CAP_MAC_OVERRIDE","CAP_MAC_ADMIN","CAP_SYSLOG","CAP_WAKE_ALARM","CAP_BLOCK_SUSPEND","CAP_AUDIT_READ","CAP_PERFMON","CAP_BPF","CAP_CHECKPOINT_RESTORE"],"x-enumDescriptions":{"CAP_CHOWN":"change the owner and group of any file","CAP_DAC_OVERRIDE":"pass by permission checks for reading, writing and executing files","CAP_DAC_READ_SEARCH":"pass by permission checks for reading files and searching directories; also opens files by handle","CAP_FOWNER":"act on a file as if being its owner","CAP_FSETID":"keep set-user-ID and set-group-ID bits when a file is changed","CAP_KILL":"send signals to processes of other users","CAP_SETGID":"set group IDs and supplementary groups freely","CAP_SETUID":"set user IDs freely","CAP_SETPCAP":"add capabilities to the inheritable set and drop them from the bounding set","CAP_LINUX_IMMUTABLE":"set the immutable and append-only attributes of files","CAP_NET_BIND_SERVICE":"bind to ports below 1024","CAP_NET_BROADCAST":"not used by the kernel","CAP_NET_ADMIN":"configure interfaces, addresses, routes and firewalls of the network namespace","CAP_NET_RAW":"open raw and packet sockets","CAP_IPC_LOCK":"lock memory beyond the limit","CAP_IPC_OWNER":"pass by permission checks on System V IPC objects","CAP_SYS_MODULE":"load and remove kernel modules","CAP_SYS_RAWIO":"touch I/O ports and raw memory devices","CAP_SYS_CHROOT":"call chroot and join mount namespaces","CAP_SYS_PTRACE":"trace any process and read its memory","CAP_SYS_PACCT":"switch process accounting","CAP_SYS_ADMIN":"a wide collection of administrative acts, mounting and joining namespaces among them","CAP_SYS_BOOT":"reboot and load another kernel","CAP_SYS_NICE":"raise priorities, choose real-time policies and CPU affinity of any process","CAP_SYS_RESOURCE":"go beyond resource limits and quotas","CAP_SYS_TIME":"set the system clock","CAP_SYS_TTY_CONFIG":"configure terminals and hang them up","CAP_MKNOD":"create device nodes","CAP_LEASE":"take leases on files of others","CAP_AUDIT_WRITE":"write to the kernel audit log","CAP_AUDIT_CONTROL":"configure auditing","CAP_SETFCAP":"set file capabilities; also needed to map user 0 of the parent in a new user namespace","CAP_MAC_OVERRIDE":"pass by mandatory access control (Smack)","CAP_MAC_ADMIN":"configure mandatory access control (Smack)","CAP_SYSLOG":"read the kernel log and see kernel addresses","CAP_WAKE_ALARM":"set timers that wake the machine","CAP_BLOCK_SUSPEND":"keep the machine from suspending","CAP_AUDIT_READ":"read the audit log by multicast","CAP_PERFMON":"use performance monitoring (Linux 5.8)","CAP_BPF":"load BPF programs and maps (Linux 5.8)","CAP_CHECKPOINT_RESTORE":"checkpoint and restore processes (Linux 5.9)"}},"description":"The ceiling: whatever is missing here can never be gained by running another program."},"inheritable":{"type":"array","items":{"type":"string","pattern":"^CAP_[A-Z_]+$","x-patternDescription":"a capability name such as `CAP_KILL`","x-values":["CAP_CHOWN","CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_FSETID","CAP_KILL","CAP_SETGID","CAP_SETUID","CAP_SETPCAP","CAP_LINUX_IMMUTABLE","CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_ADMIN","CAP_NET_RAW","CAP_IPC_LOCK","CAP_IPC_OWNER","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_CHROOT","CAP_SYS_PTRACE","CAP_SYS_PACCT","CAP_SYS_ADMIN","CAP_SYS_BOOT","CAP_SYS_NICE","CAP_SYS_RESOURCE","CAP_SYS_TIME","CAP_SYS_TTY_CONFIG","CAP_MKNOD","CAP_LEASE","CAP_AUDIT_WRITE","CAP_AUDIT_CONTROL","CAP_SETFCAP","CAP_MAC_OVERRIDE","CAP_MAC_ADMIN","CAP_SYSLOG","CAP_WAKE_ALARM","CAP_BLOCK_SUSPEND","CAP_AUDIT_READ","CAP_PERFMON","CAP_BPF","CAP_CHECKPOINT_RESTORE"],"x-enumDescriptions":{"CAP_CHOWN":"change the owner and group of any file","CAP_DAC_OVERRIDE":"pass by permission checks for reading, writing and executing files","CAP_DAC_READ_SEARCH":"pass by permission checks for reading files and searching directories; also opens files by handle","CAP_FOWNER":"act on a file as if being its owner","CAP_FSETID":"keep set-user-ID and set-group-ID bits when a file is changed","CAP_KILL":"send signals to processes of other users","CAP_SETGID":"set group IDs and supplementary groups freely","CAP_SETUID":"set user IDs freely","CAP_SETPCAP":"add capabilities to the inheritable set and drop them from the bounding set","CAP_LINUX_IMMUTABLE":"set the immutable and append-only attributes of files","CAP_NET_BIND_SERVICE":"bind to ports below 1024","CAP_NET_BROADCAST":"not used by the kernel","CAP_NET_ADMIN":"configure interfaces, addresses, routes and firewalls of the network namespace","CAP_NET_RAW":"open raw and packet sockets","CAP_IPC_LOCK":"lock memory beyond the limit","CAP_IPC_OWNER":"pass by permission checks on System V IPC objects","CAP_SYS_MODULE":"load and remove kernel modules","CAP_SYS_RAWIO":"touch I/O ports and raw memory devices","CAP_SYS_CHROOT":"call chroot and join mount namespaces","CAP_SYS_PTRACE":"trace any process and read its memory","CAP_SYS_PACCT":"switch process accounting","CAP_SYS_ADMIN":"a wide collection of administrative acts, mounting and joining namespaces among them","CAP_SYS_BOOT":"reboot and load another kernel","CAP_SYS_NICE":"raise priorities, choose real-time policies and CPU affinity of any process","CAP_SYS_RESOURCE":"go beyond resource limits and quotas","CAP_SYS_TIME":"set the system clock","CAP_SYS_TTY_CONFIG":"configure terminals and hang them up","CAP_MKNOD":"create device nodes","CAP_LEASE":"take leases on files of others","CAP_AUDIT_WRITE":"write to the kernel audit log","CAP_AUDIT_CONTROL":"configure auditing","CAP_SETFCAP":"set file capabilities; also needed to map user 0 of the parent in a new user namespace","CAP_MAC_OVERRIDE":"pass by mandatory access control (Smack)","CAP_MAC_ADMIN":"configure mandatory access control (Smack)","CAP_SYSLOG":"read the kernel log and see kernel addresses","CAP_WAKE_ALARM":"set timers that wake the machine","CAP_BLOCK_SUSPEND":"keep the machine from suspending","CAP_AUDIT_READ":"read the audit log by multicast","CAP_PERFMON":"use performance monitoring (Linux 5.8)","CAP_BPF":"load BPF programs and maps (Linux 5.8)","CAP_CHECKPOINT_RESTORE":"checkpoint and restore processes (Linux 5.9)"}},"description":"Capabilities kept over execve, as far as the program's file asks for them."},"permitted":{"type":"array","items":{"type":"string","pattern":"^CAP_[A-Z_]+$","x-patternDescription":"a capability name such as `CAP_KILL`","x-values":["CAP_CHOWN","CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_FSETID","CAP_KILL","CAP_SETGID","CAP_SETUID","CAP_SETPCAP","CAP_LINUX_IMMUTABLE","CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_ADMIN","CAP_NET_RAW","CAP_IPC_LOCK","CAP_IPC_OWNER","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_CHROOT","CAP_SYS_PTRACE","CAP_SYS_PACCT","CAP_SYS_ADMIN","CAP_SYS_BOOT","CAP_SYS_NICE","CAP_SYS_RESOURCE","CAP_SYS_TIME","CAP_SYS_TTY_CONFIG","CAP_MKNOD","CAP_LEASE","CAP_AUDIT_WRITE","CAP_AUDIT_CONTROL","CAP_SETFCAP","CAP_MAC_OVERRIDE","CAP_MAC_ADMIN","CAP_SYSLOG","CAP_WAKE_ALARM","CAP_BLOCK_SUSPEND","CAP_AUDIT_READ","CAP_PERFMON","CAP_BPF","CAP_CHECKPOINT_RESTORE"],"x-enumDescriptions":{"CAP_CHOWN":"change the owner and group of any file","CAP_DAC_OVERRIDE":"pass by permission checks for reading, writing and executing files","CAP_DAC_READ_SEARCH":"pass by permission checks for reading files and searching directories; also opens files by handle","CAP_FOWNER":"act on a file as if being its owner","CAP_FSETID":"keep set-user-ID and set-group-ID bits when a file is changed","CAP_KILL":"send signals to processes of other users","CAP_SETGID":"set group IDs and supplementary groups freely","CAP_SETUID":"set user IDs freely","CAP_SETPCAP":"add capabilities to the inheritable set and drop them from the bounding set","CAP_LINUX_IMMUTABLE":"set the immutable and append-only attributes of files","CAP_NET_BIND_SERVICE":"bind to ports below 1024","CAP_NET_BROADCAST":"not used by the kernel","CAP_NET_ADMIN":"configure interfaces, addresses, routes and firewalls of the network namespace","CAP_NET_RAW":"open raw and packet sockets","CAP_IPC_LOCK":"lock memory beyond the limit","CAP_IPC_OWNER":"pass by permission checks on System V IPC objects","CAP_SYS_MODULE":"load and remove kernel modules","CAP_SYS_RAWIO":"touch I/O ports and raw memory devices","CAP_SYS_CHROOT":"call chroot and join mount namespaces","CAP_SYS_PTRACE":"trace any process and read its memory","CAP_SYS_PACCT":"switch process accounting","CAP_SYS_ADMIN":"a wide collection of administrative acts, mounting and joining namespaces among them","CAP_SYS_BOOT":"reboot and load another kernel","CAP_SYS_NICE":"raise priorities, choose real-time policies and CPU affinity of any process","CAP_SYS_RESOURCE":"go beyond resource limits and quotas","CAP_SYS_TIME":"set the system clock","CAP_SYS_TTY_CONFIG":"configure terminals and hang them up","CAP_MKNOD":"create device nodes","CAP_LEASE":"take leases on files of others","CAP_AUDIT_WRITE":"write to the kernel audit log","CAP_AUDIT_CONTROL":"configure auditing","CAP_SETFCAP":"set file capabilities; also needed to map user 0 of the parent in a new user namespace","CAP_MAC_OVERRIDE":"pass by mandatory access control (Smack)","CAP_MAC_ADMIN":"configure mandatory access control (Smack)","CAP_SYSLOG":"read the kernel log and see kernel addresses","CAP_WAKE_ALARM":"set timers that wake the machine","CAP_BLOCK_SUSPEND":"keep the machine from suspending","CAP_AUDIT_READ":"read the audit log by multicast","CAP_PERFMON":"use performance monitoring (Linux 5.8)","CAP_BPF":"load BPF programs and maps (Linux 5.8)","CAP_CHECKPOINT_RESTORE":"checkpoint and restore processes (Linux 5.9)"}},"description":"Capabilities that the process may make effective."},"ambient":{"type":"array","items":{"type":"string","pattern":"^CAP_[A-Z_]+$","x-patternDescription":"a capability name such as `CAP_KILL`","x-values":["CAP_CHOWN","CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_FSETID","CAP_KILL","CAP_SETGID","CAP_SETUID","CAP_SETPCAP","CAP_LINUX_IMMUTABLE","CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_ADMIN","CAP_NET_RAW","CAP_IPC_LOCK","CAP_IPC_OWNER","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_CHROOT","CAP_SYS_PTRACE","CAP_SYS_PACCT","CAP_SYS_ADMIN","CAP_SYS_BOOT","CAP_SYS_NICE","CAP_SYS_RESOURCE","CAP_SYS_TIME","CAP_SYS_TTY_CONFIG","CAP_MKNOD","CAP_LEASE","CAP_AUDIT_WRITE","CAP_AUDIT_CONTROL","CAP_SETFCAP","CAP_MAC_OVERRIDE","CAP_MAC_ADMIN","CAP_SYSLOG","CAP_WAKE_ALARM","CAP_BLOCK_SUSPEND","CAP_AUDIT_READ","CAP_PERFMON","CAP_BPF","CAP_CHECKPOINT_RESTORE"],"x-enumDescriptions":{"CAP_CHOWN":"change the owner and group of any file","CAP_DAC_OVERRIDE":"pass by permission checks for reading, writing and executing files","CAP_DAC_READ_SEARCH":"pass by permission checks for reading files and searching directories; also opens files by handle","CAP_FOWNER":"act on a file as if being its owner","CAP_FSETID":"keep set-user-ID and set-group-ID bits when a file is changed","CAP_KILL":"send signals to processes of other users","CAP_SETGID":"set group IDs and supplementary groups freely","CAP_SETUID":"set user IDs freely","CAP_SETPCAP":"add capabilities to the inheritable set and drop them from the bounding set","CAP_LINUX_IMMUTABLE":"set the immutable and append-only attributes of files","CAP_NET_BIND_SERVICE":"bind to ports below 1024","CAP_NET_BROADCAST":"not used by the kernel","CAP_NET_ADMIN":"configure interfaces, addresses, routes and firewalls of the network namespace","CAP_NET_RAW":"open raw and packet sockets","CAP_IPC_LOCK":"lock memory beyond the limit","CAP_IPC_OWNER":"pass by permission checks on System V IPC objects","CAP_SYS_MODULE":"load and remove kernel modules","CAP_SYS_RAWIO":"touch I/O ports and raw memory devices","CAP_SYS_CHROOT":"call chroot and join mount namespaces","CAP_SYS_PTRACE":"trace any process and read its memory","CAP_SYS_PACCT":"switch process accounting","CAP_SYS_ADMIN":"a wide collection of administrative acts, mounting and joining namespaces among them","CAP_SYS_BOOT":"reboot and load another kernel","CAP_SYS_NICE":"raise priorities, choose real-time policies and CPU affinity of any process","CAP_SYS_RESOURCE":"go beyond resource limits and quotas","CAP_SYS_TIME":"set the system clock","CAP_SYS_TTY_CONFIG":"configure terminals and hang them up","CAP_MKNOD":"create device nodes","CAP_LEASE":"take leases on files of others","CAP_AUDIT_WRITE":"write to the kernel audit log","CAP_AUDIT_CONTROL":"configure auditing","CAP_SETFCAP":"set file capabilities; also needed to map user 0 of the parent in a new user namespace","CAP_MAC_OVERRIDE":"pass by mandatory access control (Smack)","CAP_MAC_ADMIN":"configure mandatory access control (Smack)","CAP_SYSLOG":"read the kernel log and see kernel addresses","CAP_WAKE_ALARM":"set timers that wake the machine","CAP_BLOCK_SUSPEND":"keep the machine from suspending","CAP_AUDIT_READ":"read the audit log by multicast","CAP_PERFMON":"use performance monitoring (Linux 5.8)","CAP_BPF":"load BPF programs and maps (Linux 5.8)","CAP_CHECKPOINT_RESTORE":"checkpoint and restore processes (Linux 5.9)"}},"description":"Capabilities kept over execve of ordinary programs, and so the way to give rights to a user other than root. Each must be permitted and inheritable as well."}}},"POSIXRlimit":{"type":"object","description":"One resource limit.","required":["type","hard","soft"],"properties":{"type":{"type":"string","description":"The resource that is limited. Names are those of getrlimit on the platform.","enum":["RLIMIT_CPU","RLIMIT_FSIZE","RLIMIT_DATA","RLIMIT_STACK","RLIMIT_CORE","RLIMIT_RSS","RLIMIT_NPROC","RLIMIT_NOFILE","RLIMIT_MEMLOCK","RLIMIT_AS","RLIMIT_LOCKS","RLIMIT_SIGPENDING","RLIMIT_MSGQUEUE","RLIMIT_NICE","RLIMIT_RTPRIO","RLIMIT_RTTIME","RLIMIT_SBSIZE","RLIMIT_NPTS","RLIMIT_SWAP","RLIMIT_KQUEUES","RLIMIT_UMTXP","RLIMIT_VMEM"],"x-enumDescriptions":{"RLIMIT_CPU":"CPU time, in seconds","RLIMIT_FSIZE":"size of a file the process writes, in bytes","RLIMIT_DATA":"data segment, in bytes","RLIMIT_STACK":"stack, in bytes","RLIMIT_CORE":"core dump, in bytes","RLIMIT_RSS":"resident memory, in bytes; without effect on current kernels","RLIMIT_NPROC":"processes and threads of the real user ID","RLIMIT_NOFILE":"one more than the highest file descriptor","RLIMIT_MEMLOCK":"locked memory, in bytes","RLIMIT_AS":"address space, in bytes","RLIMIT_LOCKS":"file locks; without effect on current kernels","RLIMIT_SIGPENDING":"queued signals of the real user ID","RLIMIT_MSGQUEUE":"memory for POSIX message queues, in bytes","RLIMIT_NICE":"ceiling of the nice value, as 20 minus nice","RLIMIT_RTPRIO":"ceiling of the real-time priority","RLIMIT_RTTIME":"real-time CPU time without a blocking call, in microseconds","RLIMIT_SBSIZE":"FreeBSD: memory of socket buffers, in bytes","RLIMIT_NPTS":"FreeBSD: pseudo terminals of the user","RLIMIT_SWAP":"FreeBSD: swap space of the user, in bytes","RLIMIT_KQUEUES":"FreeBSD: kqueues of the user","RLIMIT_UMTXP":"FreeBSD: shared locks of the user","RLIMIT_VMEM":"FreeBSD and Solaris: another name of RLIMIT_AS"}},"hard":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"The ceiling up to which a process without privilege can raise the soft limit. 18446744073709551615 means no limit on Linux."},"soft":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"The limit in force. It must not exceed the hard limit."}}},"Scheduler":{"type":"object","description":"CPU scheduling of the process, as set by sched_setattr.","required":["policy"],"properties":{"policy":{"type":"string","description":"The scheduling policy.","enum":["SCHED_OTHER","SCHED_FIFO","SCHED_RR","SCHED_BATCH","SCHED_ISO","SCHED_IDLE","SCHED_DEADLINE"],"x-enumDescriptions":{"SCHED_OTHER":"the normal time-sharing policy","SCHED_FIFO":"real time, runs until it blocks","SCHED_RR":"real time, in turns with others of its priority","SCHED_BATCH":"time sharing for work that is never interactive","SCHED_ISO":"reserved, not implemented by Linux","SCHED_IDLE":"only when nothing else wants the CPU","SCHED_DEADLINE":"a budget of run time in each period"}},"nice":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"description":"Nice value for SCHED_OTHER and SCHED_BATCH: from -20, favoured, to 19.","default":0},"priority":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"description":"Static priority for SCHED_FIFO and SCHED_RR, from 1 to 99; 0 for other policies.","default":0},"flags":{"type":"array","items":{"type":"string","enum":["SCHED_FLAG_RESET_ON_FORK","SCHED_FLAG_RECLAIM","SCHED_FLAG_DL_OVERRUN","SCHED_FLAG_KEEP_POLICY","SCHED_FLAG_KEEP_PARAMS","SCHED_FLAG_UTIL_CLAMP_MIN","SCHED_FLAG_UTIL_CLAMP_MAX"],"x-enumDescriptions":{"SCHED_FLAG_RESET_ON_FORK":"children get the normal policy","SCHED_FLAG_RECLAIM":"a deadline task may use bandwidth that others leave","SCHED_FLAG_DL_OVERRUN":"SIGXCPU when the run time is overdrawn","SCHED_FLAG_KEEP_POLICY":"the policy stays as it is","SCHED_FLAG_KEEP_PARAMS":"the parameters stay as they are","SCHED_FLAG_UTIL_CLAMP_MIN":"sets the lower utilization hint","SCHED_FLAG_UTIL_CLAMP_MAX":"sets the upper utilization hint"}},"description":"Flags of sched_setattr."},"runtime":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"SCHED_DEADLINE: run time in nanoseconds that the process gets in each period.","default":0},"deadline":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"SCHED_DEADLINE: nanoseconds from the start of a period until the run time must have been given.","default":0},"period":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"SCHED_DEADLINE: length of a period in nanoseconds.","default":0}}},"LinuxIOPriority":{"type":"object","description":"I/O priority, as set by ioprio_set.","$comment":"priority is REQUIRED by the text; the upstream schema does not ask for it.","required":["class","priority"],"properties":{"class":{"type":"string","description":"The I/O scheduling class.","enum":["IOPRIO_CLASS_RT","IOPRIO_CLASS_BE","IOPRIO_CLASS_IDLE"],"x-enumDescriptions":{"IOPRIO_CLASS_RT":"real time: served before all others","IOPRIO_CLASS_BE":"best effort, the usual class","IOPRIO_CLASS_IDLE":"served only when the disk is idle"}},"priority":{"type":"integer","description":"Level within the class, from 0 (highest) to 7 (lowest).","minimum":0,"maximum":7}}},"CPUAffinity":{"type":"object","description":"CPUs for processes that are started in a running container.","properties":{"initial":{"type":"string","description":"CPUs that the process runs on before it enters the container's cgroup.","pattern":"^([0-9]+(-[0-9]+)?(, ?[0-9]+(-[0-9]+)?)*)?$","x-patternDescription":"a list of numbers and ranges, such as `0-3,7`"},"final":{"type":"string","description":"CPUs that the process runs on once it is in the container's cgroup. Without it the kernel decides.","pattern":"^([0-9]+(-[0-9]+)?(, ?[0-9]+(-[0-9]+)?)*)?$","x-patternDescription":"a list of numbers and ranges, such as `0-3,7`"}}},"Hooks":{"type":"object","description":"Programs called at fixed points of the container's life. Each gets the container's state on its standard input; the lists run in order.","properties":{"prestart":{"type":"array","items":{"$ref":"#/definitions/Hook"},"description":"Deprecated in favour of createRuntime, createContainer and startContainer. Programs called after the namespaces exist and before the user's program starts; run in the runtime's namespaces. A failure stops the container from being created or started.","deprecated":true},"createRuntime":{"type":"array","items":{"$ref":"#/definitions/Hook"},"description":"Programs called while the container is created, after its namespaces exist and before the root is switched; run in the runtime's namespaces. A failure stops the container from being created or started."},"createContainer":{"type":"array","items":{"$ref":"#/definitions/Hook"},"description":"Programs called while the container is created, before the root is switched; found on the host, run in the container's namespaces. A failure stops the container from being created or started."},"startContainer":{"type":"array","items":{"$ref":"#/definitions/Hook"},"description":"Programs called when start is called, before the user's program; found and run inside the container. A failure stops the container from being created or started."},"poststart":{"type":"array","items":{"$ref":"#/definitions/Hook"},"description":"Programs called after the user's program has started and before start returns; run in the runtime's namespaces. A failure stops the container in newer editions of the text and was only logged in older ones."},"poststop":{"type":"array","items":{"$ref":"#/definitions/Hook"},"description":"Programs called after the container is deleted and before delete returns; run in the runtime's namespaces. A failure is only logged."}}},"Hook":{"type":"object","description":"One program to call.","required":["path"],"properties":{"path":{"type":"string","description":"The program to run: an absolute path.","pattern":"^/","x-patternDescription":"an absolute path"},"args":{"type":"array","items":{"type":"string"},"description":"Arguments as execv takes them: the first entry is the program's own name."},"env":{"type":"array","items":{"type":"string"},"description":"Environment variables for the hook, each as `NAME=value`. Nothing else is inherited."},"timeout":{"type":"integer","description":"Seconds after which the hook is given up. Must be greater than zero.","minimum":1}}},"Linux":{"type":"object","description":"Settings for containers on Linux.","properties":{"uidMappings":{"type":"array","items":{"$ref":"#/definitions/LinuxIDMapping"},"description":"How user IDs in the container translate to those of the host, in the container's user namespace."},"gidMappings":{"type":"array","items":{"$ref":"#/definitions/LinuxIDMapping"},"description":"How group IDs in the container translate to those of the host, in the container's user namespace."},"sysctl":{"type":"object","additionalProperties":{"type":"string"},"description":"Kernel parameters to set for the container, by name with dots or slashes. Only those that a namespace of the container keeps for itself can be set.","propertyNames":{"pattern":"^[^ \\t\\r\\n]+$","x-patternDescription":"the name of a kernel parameter, such as `net.core.somaxconn`"}},"resources":{"$ref":"#/definitions/LinuxResources","description":"Limits that the container's cgroup enforces. To be left out where no limit is to change."},"cgroupsPath":{"type":"string","description":"Where in the cgroup hierarchy the container goes. An absolute path counts from the cgroup mount point; a relative one is the runtime's to interpret, such as `slice:prefix:name` for systemd."},"namespaces":{"type":"array","items":{"$ref":"#/definitions/LinuxNamespace"},"description":"Namespaces that the container gets or joins. A type that is missing here is shared with the runtime, which mostly means with the host; no type may be listed twice."},"devices":{"type":"array","items":{"$ref":"#/definitions/LinuxDevice"},"description":"Device nodes to supply in the container beside the default ones such as `/dev/null`. Whether they may be used is for resources.devices to say."},"netDevices":{"type":"object","additionalProperties":{"$ref":"#/definitions/LinuxNetDevice"},"description":"Network interfaces to move from the host into the container's network namespace, by their names on the host."},"seccomp":{"$ref":"#/definitions/LinuxSeccomp","description":"The filter that decides for each system call whether it is let through."},"rootfsPropagation":{"type":"string","description":"Whether mounts made later spread between the container's root and the host.","enum":["shared","slave","private","unbindable","rshared","rslave","rprivate","runbindable"],"x-enumDescriptions":{"shared":"mounts below spread among the peers of a new group","slave":"mounts of the host come in, those of the container do not go out","private":"mounts neither come in nor go out","unbindable":"private, and cannot be bind-mounted","rshared":"shared for the whole tree; runtimes take it, the specification does not list it","rslave":"slave for the whole tree; runtimes take it, the specification does not list it","rprivate":"private for the whole tree; runtimes take it, the specification does not list it","runbindable":"unbindable for the whole tree; runtimes take it, the specification does not list it"},"$comment":"The text names four values; the recursive forms are written by container engines and taken by the runtimes."},"maskedPaths":{"type":"array","items":{"type":"string","pattern":"^/","x-patternDescription":"an absolute path"},"description":"Paths that are covered inside the container so that they cannot be read."},"readonlyPaths":{"type":"array","items":{"type":"string","pattern":"^/","x-patternDescription":"an absolute path"},"description":"Paths that are made read-only inside the container."},"mountLabel":{"type":"string","description":"The SELinux context that the container's mounts are labelled with."},"intelRdt":{"$ref":"#/definitions/LinuxIntelRdt","description":"The container's share of cache and memory bandwidth on processors with Resource Director Technology."},"memoryPolicy":{"$ref":"#/definitions/LinuxMemoryPolicy","description":"From which NUMA nodes the container's memory is taken."},"personality":{"$ref":"#/definitions/LinuxPersonality","description":"The execution personality, which changes what the kernel tells programs about the machine."},"timeOffsets":{"type":"object","additionalProperties":{"$ref":"#/definitions/LinuxTimeOffset"},"description":"Offsets of the clocks in the container's time namespace, by clock.","propertyNames":{"enum":["monotonic","boottime"],"x-enumDescriptions":{"monotonic":"the clock that counts from an arbitrary point and stops in suspend","boottime":"the clock that counts from boot, suspend included"}},"$comment":"The clocks are those that time_namespaces(7) names; the kernel refuses others."}}},"LinuxIDMapping":{"type":"object","description":"A run of IDs in the container and the run of IDs on the host that it stands for.","required":["containerID","hostID","size"],"properties":{"containerID":{"type":"integer","minimum":0,"maximum":4294967295,"description":"First ID of the run inside the container."},"hostID":{"type":"integer","minimum":0,"maximum":4294967295,"description":"First ID of the run on the host."},"size":{"type":"integer","minimum":0,"maximum":4294967295,"description":"How many IDs are mapped."}}},"LinuxNamespace":{"type":"object","description":"One namespace of the container.","required":["type"],"properties":{"type":{"type":"string","description":"Which kind of namespace: what the container sees apart from the host.","enum":["pid","network","mount","ipc","uts","user","cgroup","time"],"x-enumDescriptions":{"pid":"its own process IDs; processes outside are not seen","network":"its own interfaces, addresses, routes, ports and firewall","mount":"its own table of mounts","ipc":"its own System V IPC objects and POSIX message queues","uts":"its own host name and domain name","user":"its own user and group IDs, mapped to others on the host","cgroup":"sees its own cgroup as the root of the hierarchy (Linux 4.6)","time":"its own offsets of the monotonic and boot clocks (Linux 5.6)"}},"path":{"type":"string","description":"A file that stands for an existing namespace, which the container then joins: an absolute path. Without it a new namespace is made.","pattern":"^(/|$)","x-patternDescription":"an absolute path"}}},"LinuxDevice":{"type":"object","description":"A device node in the container.","required":["type","path"],"properties":{"path":{"type":"string","description":"Full path of the node inside the container. It may lie outside `/dev`."},"type":{"type":"string","description":"The kind of node.","enum":["c","b","u","p"],"x-enumDescriptions":{"c":"character device","b":"block device","u":"unbuffered character device, the same as c","p":"named pipe (FIFO)"}},"major":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Major number: which driver. Required unless the type is `p`."},"minor":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Minor number: which device of the driver. Required unless the type is `p`."},"fileMode":{"type":"integer","minimum":0,"description":"Permissions of the node as a decimal number: 438 stands for octal 0666.","maximum":511},"uid":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Owner of the node, as seen inside the container."},"gid":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Group of the node, as seen inside the container."}},"if":{"properties":{"type":{"const":"p"}},"required":["type"]},"else":{"required":["major","minor"]}},"LinuxNetDevice":{"type":"object","description":"A network interface moved into the container.","properties":{"name":{"type":"string","description":"Name of the interface inside the container; without it the host's name stays. A `%d` in it lets the kernel pick a free number."}}},"LinuxTimeOffset":{"type":"object","description":"Offset of one clock.","$comment":"time_namespaces(7): nanoseconds run from 0 to 999999999, and the kernel refuses others.","properties":{"secs":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Seconds by which the clock in the container differs."},"nanosecs":{"type":"integer","minimum":0,"description":"Nanoseconds to add to the seconds.","maximum":999999999}}},"LinuxResources":{"type":"object","description":"Limits of the container's cgroup.","properties":{"devices":{"type":"array","items":{"$ref":"#/definitions/LinuxDeviceCgroup"},"description":"Rules on which devices the container may use, applied in order; the last that fits decides."},"memory":{"$ref":"#/definitions/LinuxMemory","description":"Limits of memory."},"cpu":{"$ref":"#/definitions/LinuxCPU","description":"CPU time and the choice of CPUs."},"pids":{"$ref":"#/definitions/LinuxPids","description":"How many processes and threads there may be."},"blockIO":{"$ref":"#/definitions/LinuxBlockIO","description":"Weights and limits of disk input and output."},"hugepageLimits":{"type":"array","items":{"$ref":"#/definitions/LinuxHugepageLimit"},"description":"Limits of huge page memory, one for each page size."},"network":{"$ref":"#/definitions/LinuxNetwork","description":"Class and priorities of the container's network traffic (cgroup version 1)."},"rdma":{"type":"object","additionalProperties":{"$ref":"#/definitions/LinuxRdma"},"description":"Limits of RDMA resources, by name of the device."},"unified":{"type":"object","additionalProperties":{"type":"string"},"description":"Files of cgroup version 2 to write, by file name such as `memory.high`, with the text to write. Needs no field of its own for each new kernel setting.","propertyNames":{"pattern":"^[^/]+$","x-patternDescription":"the name of a cgroup file, without a slash"}}}},"LinuxDeviceCgroup":{"type":"object","description":"One rule of the device list.","required":["allow"],"properties":{"allow":{"type":"boolean","description":"`true` allows what the rule names, `false` denies it."},"type":{"type":"string","description":"Which devices: all, character or block. Without it all.","enum":["a","c","b"],"x-enumDescriptions":{"a":"all devices","c":"character devices","b":"block devices"},"default":"a"},"major":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Major number; without it, or with -1, every one."},"minor":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Minor number; without it, or with -1, every one."},"access":{"type":"string","description":"What is allowed or denied: any of `r` (read), `w` (write) and `m` (create the node).","pattern":"^[rwm]*$","x-patternDescription":"letters out of r, w and m"}}},"LinuxMemory":{"type":"object","description":"The memory controller. Amounts are bytes; -1 means no limit.","properties":{"limit":{"type":"integer","maximum":9223372036854776000,"description":"Most memory that the container may use, in bytes; -1 for no limit. Beyond it memory is reclaimed and then a process is killed.","minimum":-1},"reservation":{"type":"integer","maximum":9223372036854776000,"description":"Soft limit in bytes: under pressure the container's use is pushed back towards it.","minimum":-1},"swap":{"type":"integer","maximum":9223372036854776000,"description":"Most memory and swap together, in bytes; -1 for no limit. Equal to limit means no swap.","minimum":-1},"kernel":{"type":"integer","maximum":9223372036854776000,"description":"Limit of kernel memory in bytes. Not recommended: current kernels ignore or refuse it, and cgroup version 2 does not have it. Kernel memory counts towards limit.","minimum":-1,"deprecated":true},"kernelTCP":{"type":"integer","maximum":9223372036854776000,"description":"Limit of kernel memory for TCP buffers in bytes. Not recommended, and gone in cgroup version 2, where it counts towards limit.","minimum":-1,"deprecated":true},"swappiness":{"type":"integer","minimum":0,"description":"How readily the kernel swaps rather than drops file pages, from 0 to 100 (cgroup version 1).","maximum":100},"disableOOMKiller":{"type":"boolean","description":"`true` makes processes wait for memory instead of being killed when the limit is reached (cgroup version 1)."},"useHierarchy":{"type":"boolean","description":"Counts the memory of child cgroups towards this one. Version 1 only; version 2 always does so."},"checkBeforeUpdate":{"type":"boolean","description":"Refuses a new limit that is below what is in use, as version 1 does by itself, instead of letting version 2 kill processes."}}},"LinuxCPU":{"type":"object","description":"CPU time and the choice of CPUs.","properties":{"shares":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Relative weight against other cgroups when CPU time is short; 1024 is the kernel's default."},"quota":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Microseconds of CPU time that the container may use in each period, over all CPUs. Not above zero means no limit."},"burst":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Microseconds of unused quota that may be saved up and used on top in a later period. Not more than quota."},"period":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Length in microseconds of the period that quota counts for; the kernel's default is 100000."},"realtimeRuntime":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Microseconds in each realtimePeriod that real-time tasks may run (cgroup version 1)."},"realtimePeriod":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Length in microseconds of the period for real-time tasks (cgroup version 1)."},"cpus":{"type":"string","description":"CPUs that the container may run on, such as `0-3,7`.","pattern":"^([0-9]+(-[0-9]+)?(, ?[0-9]+(-[0-9]+)?)*)?$","x-patternDescription":"a list of numbers and ranges, such as `0-3,7`"},"mems":{"type":"string","description":"NUMA nodes that the container may take memory from, such as `0-3,7`.","pattern":"^([0-9]+(-[0-9]+)?(, ?[0-9]+(-[0-9]+)?)*)?$","x-patternDescription":"a list of numbers and ranges, such as `0-3,7`"},"idle":{"type":"integer","description":"1 gives the cgroup only the time that others leave (SCHED_IDLE); 0 is the usual behaviour.","minimum":0,"maximum":1}}},"LinuxPids":{"type":"object","description":"The limit of processes and threads.","$comment":"The upstream schema requires limit, the text of 1.3.0 says OPTIONAL.","properties":{"limit":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Most tasks in the cgroup; -1 for no limit. 0 is a limit too: no further task can start."}}},"LinuxBlockIO":{"type":"object","description":"Disk input and output.","properties":{"weight":{"type":"integer","minimum":0,"maximum":65535,"description":"Relative weight of the container against others on every device, from 10 to 1000."},"leafWeight":{"type":"integer","minimum":0,"maximum":65535,"description":"As weight, for the container's own tasks against its child cgroups (old CFQ scheduler only)."},"weightDevice":{"type":"array","items":{"$ref":"#/definitions/LinuxWeightDevice"},"description":"Weights for single devices, in place of weight."},"throttleReadBpsDevice":{"type":"array","items":{"$ref":"#/definitions/LinuxThrottleDevice"},"description":"Most bytes per second to read, by device."},"throttleWriteBpsDevice":{"type":"array","items":{"$ref":"#/definitions/LinuxThrottleDevice"},"description":"Most bytes per second to write, by device."},"throttleReadIOPSDevice":{"type":"array","items":{"$ref":"#/definitions/LinuxThrottleDevice"},"description":"Most read operations per second, by device."},"throttleWriteIOPSDevice":{"type":"array","items":{"$ref":"#/definitions/LinuxThrottleDevice"},"description":"Most write operations per second, by device."}}},"LinuxWeightDevice":{"type":"object","description":"The weight for one device. At least one of weight and leafWeight must be given.","anyOf":[{"required":["weight"]},{"required":["leafWeight"]}],"$comment":"The text demands at least one of the two weights; the upstream schema does not.","required":["major","minor"],"properties":{"major":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Major number of the block device."},"minor":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Minor number of the block device."},"weight":{"type":"integer","minimum":0,"maximum":65535,"description":"Weight for this device, from 10 to 1000."},"leafWeight":{"type":"integer","minimum":0,"maximum":65535,"description":"Weight of the container's own tasks for this device against its child cgroups (old CFQ scheduler only)."}}},"LinuxThrottleDevice":{"type":"object","description":"The limit for one device.","$comment":"rate is REQUIRED by the text; the upstream schema does not ask for it.","required":["major","minor","rate"],"properties":{"major":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Major number of the block device."},"minor":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Minor number of the block device."},"rate":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"The limit: bytes or operations per second, by the list it stands in."}}},"LinuxHugepageLimit":{"type":"object","description":"The limit for huge pages of one size.","required":["pageSize","limit"],"properties":{"pageSize":{"type":"string","description":"Size of the pages, as the kernel names it: a number with KB, MB or GB.","pattern":"^[1-9][0-9]*[KMG]B$","x-patternDescription":"a size such as `64KB`, `2MB` or `1GB`"},"limit":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Most bytes in pages of this size."}}},"LinuxNetwork":{"type":"object","description":"Marks and priorities of network traffic by cgroup (version 1).","properties":{"classID":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Class identifier that packets of the container carry, for traffic control or firewalls to match."},"priorities":{"type":"array","items":{"$ref":"#/definitions/LinuxInterfacePriority"},"description":"Priority of outgoing traffic, by interface."}}},"LinuxInterfacePriority":{"type":"object","description":"Priority of traffic on one interface.","required":["name","priority"],"properties":{"name":{"type":"string","description":"Name of the interface in the runtime's network namespace."},"priority":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Priority that traffic leaving by this interface gets."}}},"LinuxRdma":{"type":"object","description":"Limits for one RDMA device. At least one of the two must be given.","anyOf":[{"required":["hcaHandles"]},{"required":["hcaObjects"]}],"$comment":"The text demands at least one of the two limits; the upstream schema does not.","properties":{"hcaHandles":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Most handles of the adapter that the container may open."},"hcaObjects":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Most objects of the adapter that the container may create."}}},"LinuxSeccomp":{"type":"object","description":"A filter for system calls.","dependencies":{"listenerMetadata":["listenerPath"]},"required":["defaultAction"],"properties":{"defaultAction":{"type":"string","description":"What happens to a call that no rule names.","enum":["SCMP_ACT_KILL","SCMP_ACT_KILL_PROCESS","SCMP_ACT_KILL_THREAD","SCMP_ACT_TRAP","SCMP_ACT_ERRNO","SCMP_ACT_TRACE","SCMP_ACT_ALLOW","SCMP_ACT_LOG","SCMP_ACT_NOTIFY"],"x-enumDescriptions":{"SCMP_ACT_KILL":"kills the calling thread (older name of SCMP_ACT_KILL_THREAD)","SCMP_ACT_KILL_PROCESS":"kills the whole process (Linux 4.14)","SCMP_ACT_KILL_THREAD":"kills the calling thread","SCMP_ACT_TRAP":"sends SIGSYS to the thread instead of making the call","SCMP_ACT_ERRNO":"does not make the call and returns an error number, EPERM unless another is given","SCMP_ACT_TRACE":"asks an attached tracer; without one the call fails with ENOSYS","SCMP_ACT_ALLOW":"lets the call through","SCMP_ACT_LOG":"lets the call through and logs it (Linux 4.14)","SCMP_ACT_NOTIFY":"asks a listener in user space, reached by listenerPath (Linux 5.0)"}},"defaultErrnoRet":{"type":"integer","minimum":0,"description":"Error number that the default action returns; 1 (EPERM) where it is missing. Only for actions that return one, SCMP_ACT_ERRNO and SCMP_ACT_TRACE."},"architectures":{"type":"array","items":{"type":"string","enum":["SCMP_ARCH_X86","SCMP_ARCH_X86_64","SCMP_ARCH_X32","SCMP_ARCH_ARM","SCMP_ARCH_AARCH64","SCMP_ARCH_MIPS","SCMP_ARCH_MIPS64","SCMP_ARCH_MIPS64N32","SCMP_ARCH_MIPSEL","SCMP_ARCH_MIPSEL64","SCMP_ARCH_MIPSEL64N32","SCMP_ARCH_PPC","SCMP_ARCH_PPC64","SCMP_ARCH_PPC64LE","SCMP_ARCH_S390","SCMP_ARCH_S390X","SCMP_ARCH_PARISC","SCMP_ARCH_PARISC64","SCMP_ARCH_RISCV64","SCMP_ARCH_LOONGARCH64","SCMP_ARCH_M68K","SCMP_ARCH_SH","SCMP_ARCH_SHEB"],"x-enumDescriptions":{"SCMP_ARCH_X86":"32-bit x86","SCMP_ARCH_X86_64":"64-bit x86","SCMP_ARCH_X32":"64-bit x86 with 32-bit pointers","SCMP_ARCH_ARM":"32-bit Arm","SCMP_ARCH_AARCH64":"64-bit Arm","SCMP_ARCH_MIPS":"32-bit MIPS, big endian","SCMP_ARCH_MIPS64":"64-bit MIPS, big endian","SCMP_ARCH_MIPS64N32":"64-bit MIPS with 32-bit pointers, big endian","SCMP_ARCH_MIPSEL":"32-bit MIPS, little endian","SCMP_ARCH_MIPSEL64":"64-bit MIPS, little endian","SCMP_ARCH_MIPSEL64N32":"64-bit MIPS with 32-bit pointers, little endian","SCMP_ARCH_PPC":"32-bit PowerPC","SCMP_ARCH_PPC64":"64-bit PowerPC, big endian","SCMP_ARCH_PPC64LE":"64-bit PowerPC, little endian","SCMP_ARCH_S390":"31-bit IBM Z","SCMP_ARCH_S390X":"64-bit IBM Z","SCMP_ARCH_PARISC":"32-bit PA-RISC","SCMP_ARCH_PARISC64":"64-bit PA-RISC","SCMP_ARCH_RISCV64":"64-bit RISC-V","SCMP_ARCH_LOONGARCH64":"64-bit LoongArch","SCMP_ARCH_M68K":"Motorola 68000","SCMP_ARCH_SH":"SuperH, little endian","SCMP_ARCH_SHEB":"SuperH, big endian"}},"description":"Architectures whose calls the filter judges, beside the native one. Calls of an architecture that is not listed are killed."},"flags":{"type":"array","items":{"type":"string","enum":["SECCOMP_FILTER_FLAG_TSYNC","SECCOMP_FILTER_FLAG_LOG","SECCOMP_FILTER_FLAG_SPEC_ALLOW","SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV"],"x-enumDescriptions":{"SECCOMP_FILTER_FLAG_TSYNC":"all threads get the filter at once","SECCOMP_FILTER_FLAG_LOG":"every action but ALLOW is logged (Linux 4.14)","SECCOMP_FILTER_FLAG_SPEC_ALLOW":"leaves speculative store bypass on, faster and less safe (Linux 4.17)","SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV":"once the listener has taken a notification, only fatal signals interrupt the wait (Linux 5.19)"}},"description":"Flags of the seccomp call that loads the filter."},"listenerPath":{"type":"string","description":"UNIX socket to which the runtime sends the container process state and the seccomp descriptor, where SCMP_ACT_NOTIFY is used."},"listenerMetadata":{"type":"string","description":"Text handed to the listener as it is. Only together with listenerPath."},"syscalls":{"type":"array","items":{"$ref":"#/definitions/LinuxSyscall"},"description":"Rules for single system calls."}}},"LinuxSyscall":{"type":"object","description":"One rule: these calls, under these conditions, get this action.","required":["names","action"],"properties":{"names":{"type":"array","items":{"type":"string"},"description":"Names of the system calls. At least one.","minItems":1},"action":{"type":"string","description":"What happens to the calls that fit.","enum":["SCMP_ACT_KILL","SCMP_ACT_KILL_PROCESS","SCMP_ACT_KILL_THREAD","SCMP_ACT_TRAP","SCMP_ACT_ERRNO","SCMP_ACT_TRACE","SCMP_ACT_ALLOW","SCMP_ACT_LOG","SCMP_ACT_NOTIFY"],"x-enumDescriptions":{"SCMP_ACT_KILL":"kills the calling thread (older name of SCMP_ACT_KILL_THREAD)","SCMP_ACT_KILL_PROCESS":"kills the whole process (Linux 4.14)","SCMP_ACT_KILL_THREAD":"kills the calling thread","SCMP_ACT_TRAP":"sends SIGSYS to the thread instead of making the call","SCMP_ACT_ERRNO":"does not make the call and returns an error number, EPERM unless another is given","SCMP_ACT_TRACE":"asks an attached tracer; without one the call fails with ENOSYS","SCMP_ACT_ALLOW":"lets the call through","SCMP_ACT_LOG":"lets the call through and logs it (Linux 4.14)","SCMP_ACT_NOTIFY":"asks a listener in user space, reached by listenerPath (Linux 5.0)"}},"errnoRet":{"type":"integer","minimum":0,"description":"Error number that the action returns; 1 (EPERM) where it is missing. Only for SCMP_ACT_ERRNO and SCMP_ACT_TRACE."},"args":{"type":"array","items":{"$ref":"#/definitions/LinuxSeccompArg"},"description":"Conditions on the arguments of the call; all must hold."}}},"LinuxSeccompArg":{"type":"object","description":"A condition on one argument of a system call.","required":["index","value","op"],"properties":{"index":{"type":"integer","minimum":0,"description":"Which argument, counted from 0 to 5.","maximum":5},"value":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Number to compare the argument with; the mask for SCMP_CMP_MASKED_EQ."},"valueTwo":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"The expected result under SCMP_CMP_MASKED_EQ; not used otherwise."},"op":{"type":"string","description":"How the argument is compared.","enum":["SCMP_CMP_NE","SCMP_CMP_LT","SCMP_CMP_LE","SCMP_CMP_EQ","SCMP_CMP_GE","SCMP_CMP_GT","SCMP_CMP_MASKED_EQ"],"x-enumDescriptions":{"SCMP_CMP_NE":"not equal","SCMP_CMP_LT":"less than","SCMP_CMP_LE":"less than or equal","SCMP_CMP_EQ":"equal","SCMP_CMP_GE":"greater than or equal","SCMP_CMP_GT":"greater than","SCMP_CMP_MASKED_EQ":"equal after masking: value is the mask, valueTwo the expected result"}}}},"LinuxIntelRdt":{"type":"object","description":"Cache and memory bandwidth by the resctrl file system.","properties":{"closID":{"type":"string","description":"Name of the class of service that the container joins, a directory in resctrl; `/` is the default class. Without it a class named after the container is made."},"l3CacheSchema":{"type":"string","description":"Share of the L3 cache as a line for the schemata file, which should start with `L3:`."},"memBwSchema":{"type":"string","description":"Share of memory bandwidth as a line for the schemata file.","pattern":"^MB:[^\\r\\n]*$","x-patternDescription":"one line that starts with `MB:`"},"schemata":{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n]*$","x-patternDescription":"a single line"},"description":"Lines for the schemata file, one in each entry; written after the two older fields."},"enableMonitoring":{"type":"boolean","description":"Makes a monitoring group for the container, so that its cache and bandwidth use can be read."},"enableCMT":{"type":"boolean","description":"Switched cache monitoring on. Gone since 1.3.0: use enableMonitoring.","deprecated":true},"enableMBM":{"type":"boolean","description":"Switched bandwidth monitoring on. Gone since 1.3.0: use enableMonitoring.","deprecated":true}}},"LinuxMemoryPolicy":{"type":"object","description":"The NUMA memory policy, as set by set_mempolicy.","$comment":"mode is REQUIRED by the text; the upstream schema does not ask for it.","required":["mode"],"properties":{"mode":{"type":"string","description":"How nodes are chosen.","enum":["MPOL_DEFAULT","MPOL_BIND","MPOL_INTERLEAVE","MPOL_WEIGHTED_INTERLEAVE","MPOL_PREFERRED","MPOL_PREFERRED_MANY","MPOL_LOCAL"],"x-enumDescriptions":{"MPOL_DEFAULT":"the node of the CPU that asks; no nodes are named","MPOL_BIND":"only the named nodes","MPOL_INTERLEAVE":"the named nodes in turn","MPOL_WEIGHTED_INTERLEAVE":"the named nodes in turn, by weight (Linux 6.9)","MPOL_PREFERRED":"the named node first, then others","MPOL_PREFERRED_MANY":"the named nodes first, then others (Linux 5.15)","MPOL_LOCAL":"the node of the CPU that asks; no nodes are named"}},"nodes":{"type":"string","description":"NUMA nodes, such as `0-3,7`. Some modes want none, others at least one.","pattern":"^([0-9]+(-[0-9]+)?(, ?[0-9]+(-[0-9]+)?)*)?$","x-patternDescription":"a list of numbers and ranges, such as `0-3,7`"},"flags":{"type":"array","items":{"type":"string","enum":["MPOL_F_NUMA_BALANCING","MPOL_F_RELATIVE_NODES","MPOL_F_STATIC_NODES"],"x-enumDescriptions":{"MPOL_F_NUMA_BALANCING":"lets the kernel move pages among the nodes; with MPOL_BIND only (Linux 5.12)","MPOL_F_RELATIVE_NODES":"node numbers count within the allowed nodes","MPOL_F_STATIC_NODES":"node numbers stay as given when the allowed nodes change"}},"description":"Flags of set_mempolicy."}}},"LinuxPersonality":{"type":"object","description":"The execution personality, as set by personality(2).","$comment":"domain is REQUIRED by the text; the upstream schema does not ask for it.","required":["domain"],"properties":{"domain":{"type":"string","description":"Which personality.","enum":["LINUX","LINUX32"],"x-enumDescriptions":{"LINUX":"the usual one","LINUX32":"uname reports a 32-bit machine"}},"flags":{"type":"array","items":{"type":"string"},"description":"Further flags. None are defined yet."}}},"Solaris":{"type":"object","description":"Settings for a Solaris zone.","properties":{"milestone":{"type":"string","description":"Service of the management facility that should be online before the container counts as started."},"limitpriv":{"type":"string","description":"Privileges that processes of the container may have, as a comma-separated set."},"maxShmMemory":{"type":"string","description":"Most shared memory, as a number with an optional scale K, M, G or T.","pattern":"^[0-9]+(\\.[0-9]+)?[KMGTkmgt]?$","x-patternDescription":"a number with an optional K, M, G or T"},"cappedCPU":{"$ref":"#/definitions/SolarisCappedCPU","description":"Ceiling of CPU time."},"cappedMemory":{"$ref":"#/definitions/SolarisCappedMemory","description":"Ceilings of memory and swap."},"anet":{"type":"array","items":{"$ref":"#/definitions/SolarisAnet"},"description":"Network links that are made for the container."}}},"SolarisCappedCPU":{"type":"object","description":"Ceiling of CPU time.","properties":{"ncpus":{"type":"string","description":"CPUs as a decimal number in a string: `1` is one whole CPU, `.75` three quarters."}}},"SolarisCappedMemory":{"type":"object","description":"Ceilings of memory. A scale K, M, G or T may follow each number.","properties":{"physical":{"type":"string","description":"Most physical memory.","pattern":"^[0-9]+(\\.[0-9]+)?[KMGTkmgt]?$","x-patternDescription":"a number with an optional K, M, G or T"},"swap":{"type":"string","description":"Most swap.","pattern":"^[0-9]+(\\.[0-9]+)?[KMGTkmgt]?$","x-patternDescription":"a number with an optional K, M, G or T"}}},"SolarisAnet":{"type":"object","description":"One automatic network link.","properties":{"linkname":{"type":"string","description":"Name of the virtual link."},"lowerLink":{"type":"string","description":"Link of the host that the virtual one is built on."},"allowedAddress":{"type":"string","description":"Addresses that the container may use; without it any."},"configureAllowedAddress":{"type":"string","description":"`true` sets the allowed addresses on the link at each start. Written as a string.","x-values":["true","false"]},"defrouter":{"type":"string","description":"Default router."},"macAddress":{"type":"string","description":"MAC address of the link, or one of the keywords of zonecfg."},"linkProtection":{"type":"string","description":"Kinds of link protection, separated by commas."}}},"Windows":{"type":"object","description":"Settings for Windows containers.","required":["layerFolders"],"properties":{"layerFolders":{"type":"array","items":{"type":"string"},"description":"Folders of the image's layers, from the top layer down to the base, with the scratch folder last. At least one.","minItems":1},"devices":{"type":"array","items":{"$ref":"#/definitions/WindowsDevice"},"description":"Devices that the container gets."},"resources":{"$ref":"#/definitions/WindowsResources","description":"Limits of memory, CPU and storage."},"network":{"$ref":"#/definitions/WindowsNetwork","description":"Networking of the container."},"credentialSpec":{"description":"Description of a group Managed Service Account, as an object whose members the implementation defines."},"servicing":{"type":"boolean","description":"Starts the container in a mode that applies pending Windows updates."},"ignoreFlushesDuringBoot":{"type":"boolean","description":"Leaves out disk flushes while the container boots."},"hyperv":{"$ref":"#/definitions/WindowsHyperV","description":"Where present, the container runs in a Hyper-V virtual machine; where absent, as a process on the host's kernel."}}},"WindowsDevice":{"type":"object","description":"A device for the container.","required":["id","idType"],"properties":{"id":{"type":"string","description":"The device: for the type `class` the GUID of a device interface class."},"idType":{"type":"string","description":"How id is to be read.","enum":["class"],"x-enumDescriptions":{"class":"id is a device interface class GUID"}}}},"WindowsResources":{"type":"object","description":"Limits of a Windows container.","properties":{"memory":{"$ref":"#/definitions/WindowsMemoryResources","description":"Limit of memory."},"cpu":{"$ref":"#/definitions/WindowsCPUResources","description":"Limits of CPU time. Only one of its members should be given."},"storage":{"$ref":"#/definitions/WindowsStorageResources","description":"Limits of the system drive."}}},"WindowsMemoryResources":{"type":"object","description":"Memory of a Windows container.","properties":{"limit":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Most memory, in bytes."}}},"WindowsCPUResources":{"type":"object","description":"CPU time of a Windows container; count, shares and maximum exclude each other.","properties":{"count":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"How many CPUs the container has."},"shares":{"type":"integer","minimum":0,"description":"Relative weight against other containers, from 0 to 10000.","maximum":10000},"maximum":{"type":"integer","minimum":0,"description":"Ceiling of CPU time in hundredths of a percent: 10000 is all of it.","maximum":10000},"affinity":{"type":"array","items":{"$ref":"#/definitions/WindowsCPUGroupAffinity"},"description":"The processors that the container may run on, by processor group.","$comment":"The text and the Go type have an array; the upstream schema asks for an object and so refuses correct files."}}},"WindowsCPUGroupAffinity":{"type":"object","description":"Processors of one group.","$comment":"Both members are REQUIRED by the text; the upstream schema does not ask for them.","required":["mask","group"],"properties":{"mask":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Bit mask of the processors within the group."},"group":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Number of the processor group."}}},"WindowsStorageResources":{"type":"object","description":"Storage of a Windows container.","properties":{"iops":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Most operations per second on the system drive."},"bps":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Most bytes per second on the system drive."},"sandboxSize":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Least size of the system drive, in bytes."}}},"WindowsNetwork":{"type":"object","description":"Networking of a Windows container.","properties":{"endpointList":{"type":"array","items":{"type":"string"},"description":"Endpoints of the Host Network Service to connect to."},"allowUnqualifiedDNSQuery":{"type":"boolean","description":"Allows names without a domain to be resolved."},"DNSSearchList":{"type":"array","items":{"type":"string"},"description":"DNS suffixes to try for names."},"networkSharedContainerName":{"type":"string","description":"Container whose network stack is shared."},"networkNamespace":{"type":"string","description":"Network namespace to use, by its ID. No other member may then be given."}}},"WindowsHyperV":{"type":"object","description":"Hyper-V isolation.","properties":{"utilityVMPath":{"type":"string","description":"Path of the image of the utility virtual machine. Without it the layers are searched for one."}}},"VM":{"type":"object","description":"Settings for a container in a virtual machine.","required":["kernel"],"properties":{"hypervisor":{"$ref":"#/definitions/VMHypervisor","description":"The hypervisor that runs the virtual machine."},"kernel":{"$ref":"#/definitions/VMKernel","description":"The kernel that the virtual machine boots."},"image":{"$ref":"#/definitions/VMImage","description":"The disk image with the virtual machine's own root, which is not the container's root."},"hwConfig":{"$ref":"#/definitions/HWConfig","description":"Hardware that the virtual machine gets.","$comment":"The Go tag of 1.3.0 says hwconfig; text and upstream schema say hwConfig, and the Go decoder takes both."}}},"VMHypervisor":{"type":"object","description":"The hypervisor.","required":["path"],"properties":{"path":{"type":"string","description":"Its program on the host: an absolute path.","pattern":"^/","x-patternDescription":"an absolute path"},"parameters":{"type":"array","items":{"type":"string"},"description":"Arguments for the hypervisor."}}},"VMKernel":{"type":"object","description":"The guest kernel.","required":["path"],"properties":{"path":{"type":"string","description":"The kernel on the host: an absolute path.","pattern":"^/","x-patternDescription":"an absolute path"},"parameters":{"type":"array","items":{"type":"string"},"description":"Parameters for the kernel command line."},"initrd":{"type":"string","description":"Initial RAM disk on the host: an absolute path.","pattern":"^/","x-patternDescription":"an absolute path"}}},"VMImage":{"type":"object","description":"The guest's root image.","required":["path","format"],"properties":{"path":{"type":"string","description":"The image on the host: an absolute path.","pattern":"^/","x-patternDescription":"an absolute path"},"format":{"type":"string","description":"Format of the image.","enum":["raw","qcow2","vdi","vmdk","vhd"],"x-enumDescriptions":{"raw":"plain bytes of the disk","qcow2":"QEMU copy-on-write","vdi":"VirtualBox","vmdk":"VMware","vhd":"Virtual Hard Disk"},"default":"raw"}}},"HWConfig":{"type":"object","description":"Hardware for the virtual machine, passed through from the host where named.","properties":{"deviceTree":{"type":"string","description":"Device tree blob that describes the guest's hardware."},"vcpus":{"type":"integer","minimum":0,"maximum":4294967295,"description":"How many virtual CPUs."},"memory":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Most memory, in bytes."},"dtdevs":{"type":"array","items":{"type":"string"},"description":"Nodes of the host's device tree to pass through."},"iomems":{"type":"array","items":{"$ref":"#/definitions/IOMems"},"description":"Ranges of physical memory pages of devices that the guest may reach.","$comment":"The elements are described as in the text; the upstream schema of 1.3.0 does not describe them so."},"irqs":{"type":"array","items":{"type":"integer","minimum":0,"maximum":4294967295},"description":"Physical interrupts that the guest may reach."}}},"IOMems":{"type":"object","description":"A range of device memory.","required":["firstMFN","nrMFNs"],"properties":{"firstGFN":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"First page in the guest; without it the same as on the host."},"firstMFN":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"First physical page."},"nrMFNs":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"How many pages."}}},"FreeBSD":{"type":"object","description":"Settings for a FreeBSD jail.","properties":{"devices":{"type":"array","items":{"$ref":"#/definitions/FreeBSDDevice"},"description":"Device files to show in the container's devfs beside the minimal set."},"jail":{"$ref":"#/definitions/FreeBSDJail","description":"Parameters of the jail."}}},"FreeBSDDevice":{"type":"object","description":"One device file.","$comment":"path is REQUIRED by the text; the upstream schema does not ask for it.","required":["path"],"properties":{"path":{"type":"string","description":"Path of the device, relative to `/dev`."},"mode":{"type":"integer","minimum":0,"description":"Permissions as a decimal number: 448 stands for octal 0700.","maximum":511}}},"FreeBSDJail":{"type":"object","description":"Parameters of the jail, handed to jail(2).","properties":{"parent":{"type":"string","description":"Name of the jail that becomes the parent; without it the host is. Lets containers share a network stack."},"host":{"type":"string","description":"Whether host name, domain name, host UUID and host ID are the container's own.","enum":["new","inherit"],"x-enumDescriptions":{"new":"the container has its own","inherit":"shared with the parent jail or the host"}},"ip4":{"type":"string","description":"Use of IPv4: all addresses of the parent, or none. Usually left out where vnet is used.","enum":["inherit","disable","new"],"x-enumDescriptions":{"inherit":"shared with the parent jail or the host","disable":"not available","new":"the container has its own"},"$comment":"The text names inherit and disable; jail(8) and the upstream schema know new as well, which restricts to ip4Addr."},"ip4Addr":{"type":"array","items":{"type":"string","x-format":"ipv4"},"description":"IPv4 addresses that the container may use, in numeric form."},"ip6":{"type":"string","description":"Use of IPv6: all addresses of the parent, or none. Usually left out where vnet is used.","enum":["inherit","disable","new"],"x-enumDescriptions":{"inherit":"shared with the parent jail or the host","disable":"not available","new":"the container has its own"},"$comment":"The text names inherit and disable; jail(8) and the upstream schema know new as well, which restricts to ip6Addr."},"ip6Addr":{"type":"array","items":{"type":"string","x-format":"ipv6"},"description":"IPv6 addresses that the container may use, in numeric form."},"vnet":{"type":"string","description":"Whether the container has a network stack of its own.","enum":["new","inherit"],"x-enumDescriptions":{"new":"the container has its own","inherit":"shared with the parent jail or the host"}},"interface":{"type":"string","description":"Interface that gets the addresses of ip4Addr and ip6Addr as aliases while the container lives."},"vnetInterfaces":{"type":"array","items":{"type":"string"},"description":"Interfaces moved into the container's own network stack while it lives."},"sysvmsg":{"type":"string","description":"System V message queues.","enum":["new","inherit","disable"],"x-enumDescriptions":{"new":"the container has its own","inherit":"shared with the parent jail or the host","disable":"not available"},"default":"new"},"sysvsem":{"type":"string","description":"System V semaphores.","enum":["new","inherit","disable"],"x-enumDescriptions":{"new":"the container has its own","inherit":"shared with the parent jail or the host","disable":"not available"},"default":"new"},"sysvshm":{"type":"string","description":"System V shared memory.","enum":["new","inherit","disable"],"x-enumDescriptions":{"new":"the container has its own","inherit":"shared with the parent jail or the host","disable":"not available"},"default":"new"},"enforceStatfs":{"type":"integer","description":"Which mounts are visible: 0 all of the host, 1 those below the container's root, 2 only the root.","minimum":0,"maximum":2,"default":2},"allow":{"$ref":"#/definitions/FreeBSDJailAllow","description":"Acts that are otherwise forbidden in a jail."}}},"FreeBSDJailAllow":{"type":"object","description":"Acts that the jail may do.","properties":{"setHostname":{"type":"boolean","description":"Allows the host name to be changed.","default":false},"rawSockets":{"type":"boolean","description":"Allows raw sockets, as ping needs them.","default":false},"chflags":{"type":"boolean","description":"Allows system file flags to be changed.","default":false},"mount":{"type":"array","items":{"type":"string"},"description":"Kinds of file systems that may be mounted and unmounted inside."},"quotas":{"type":"boolean","description":"Allows disk quotas to be changed.","default":false},"socketAf":{"type":"boolean","description":"Allows socket families other than IPv4, IPv6, UNIX and route.","default":false},"mlock":{"type":"boolean","description":"Allows memory to be locked.","default":false},"reservedPorts":{"type":"boolean","description":"Allows ports below 1024 to be bound.","default":false},"suser":{"type":"boolean","description":"Whether the super-user of the jail has any rights. On by default, unless the parent has it off.","default":true}}},"ZOS":{"type":"object","description":"Settings for z/OS UNIX.","properties":{"namespaces":{"type":"array","items":{"$ref":"#/definitions/ZOSNamespace"},"description":"Namespaces that the container gets or joins. A type that is missing here is shared with the runtime; no type may be listed twice."}}},"ZOSNamespace":{"type":"object","description":"One namespace of the container.","required":["type"],"properties":{"type":{"type":"string","description":"Which kind of namespace.","enum":["pid","mount","ipc","uts"],"x-enumDescriptions":{"pid":"its own process IDs; processes outside are not seen","mount":"its own table of mounts","ipc":"its own System V IPC objects and POSIX message queues","uts":"its own host name and domain name"}},"path":{"type":"string","description":"A file that stands for an existing namespace, which the container then joins: an absolute path. Without it a new one is made.","pattern":"^(/|$)","x-patternDescription":"an absolute path"}}}}};
const schema41 = {"type":"object","description":"The configuration of one container: what the runtime reads from config.json in the bundle before it creates the container.","$comment":"root is REQUIRED by the text unless windows.hyperv is set; the upstream schema does not ask for it.","required":["ociVersion"],"properties":{"ociVersion":{"type":"string","description":"The version of the runtime specification that the file keeps to, written as major.minor.patch. A runtime may refuse a version it does not know.","pattern":"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$","x-patternDescription":"a semantic version, such as `1.2.1`"},"process":{"$ref":"#/definitions/Process","description":"The first program of the container, and the user, rights and limits it starts with. It may be missing when the container is only created, but start needs it."},"root":{"$ref":"#/definitions/Root","description":"The file system tree that becomes the container's `/`. Required everywhere but on Windows with Hyper-V isolation, where it must be absent."},"hostname":{"type":"string","description":"The host name that processes in the container see. On Linux this takes an UTS namespace of the container's own.","x-platforms":["linux","solaris","windows","freebsd","zos"]},"domainname":{"type":"string","description":"The NIS domain name that processes in the container see. On Linux this takes an UTS namespace of the container's own.","x-platforms":["linux","freebsd"]},"mounts":{"type":"array","items":{"$ref":"#/definitions/Mount"},"description":"File systems and host paths to mount inside the container beside the root, in the order given; a later entry can cover an earlier one."},"hooks":{"$ref":"#/definitions/Hooks","description":"Programs that the runtime runs at fixed points of the container's life.","x-platforms":["linux","solaris","zos"]},"annotations":{"type":"object","additionalProperties":{"type":"string"},"description":"Free key and value pairs about the container. Keys should be named after a reversed domain name; a runtime must accept keys it does not know, and may act on those it does.","propertyNames":{"minLength":1}},"linux":{"$ref":"#/definitions/Linux","description":"Settings that only Linux knows: namespaces, cgroups, devices, seccomp and more.","x-platforms":["linux"]},"solaris":{"$ref":"#/definitions/Solaris","description":"Settings for Solaris zones.","x-platforms":["solaris"]},"windows":{"$ref":"#/definitions/Windows","description":"Settings for Windows containers. Required where the container runs on Windows.","x-platforms":["windows"]},"vm":{"$ref":"#/definitions/VM","description":"Settings for runtimes that put the container into a virtual machine: hypervisor, guest kernel, guest image and hardware.","x-platforms":["vm"]},"zos":{"$ref":"#/definitions/ZOS","description":"Settings for z/OS UNIX.","x-platforms":["zos"]},"freebsd":{"$ref":"#/definitions/FreeBSD","description":"Settings for FreeBSD jails.","x-platforms":["freebsd"]}},"if":{"not":{"required":["windows"],"properties":{"windows":{"required":["hyperv"]}}}},"then":{"required":["root"]}};
const pattern16 = new RegExp("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", "u");
const schema42 = {"type":"object","description":"The process that the runtime starts in the container.","required":["cwd"],"properties":{"terminal":{"type":"boolean","description":"Gives the process a terminal: on Linux a pseudo terminal pair, whose container end becomes its standard streams.","default":false},"consoleSize":{"$ref":"#/definitions/Box","description":"Size of the terminal in characters. Ignored unless terminal is true."},"user":{"$ref":"#/definitions/User","description":"The user and groups that the process runs as."},"args":{"type":"array","items":{"type":"string"},"description":"The program and its arguments. The first entry is looked up like a command in a shell; outside Windows there must be at least one entry."},"commandLine":{"type":"string","description":"The whole command line as one string, as Windows wants it. Required on Windows where args is missing.","x-platforms":["windows"]},"env":{"type":"array","items":{"type":"string","pattern":"=","x-patternDescription":"`NAME=value`"},"description":"Environment variables of the process, each written as `NAME=value`."},"cwd":{"type":"string","description":"The directory in the container that the process starts in: an absolute path.","pattern":"^(/|[A-Za-z]:|\\\\)","x-patternDescription":"an absolute path"},"capabilities":{"$ref":"#/definitions/LinuxCapabilities","description":"The five capability sets that the process starts with. A capability that cannot be granted should give a warning, not an error.","x-platforms":["linux"]},"rlimits":{"type":"array","items":{"$ref":"#/definitions/POSIXRlimit"},"description":"Resource limits of the process, as set by setrlimit. No type may be listed twice.","x-platforms":["linux","solaris","freebsd","zos"]},"noNewPrivileges":{"type":"boolean","description":"Sets no_new_privs: neither the process nor its descendants can gain rights by running a set-user-ID program or one with file capabilities.","x-platforms":["linux","zos"]},"apparmorProfile":{"type":"string","description":"Name of the AppArmor profile that confines the process. The profile must be loaded on the host.","x-platforms":["linux"]},"oomScoreAdj":{"type":"integer","description":"Shifts the score by which the kernel picks a process to kill when memory runs out: -1000 never, 1000 first. Without it the value is left as inherited.","minimum":-1000,"maximum":1000,"x-platforms":["linux"]},"scheduler":{"$ref":"#/definitions/Scheduler","description":"CPU scheduling policy and its parameters.","x-platforms":["linux"]},"selinuxLabel":{"type":"string","description":"The SELinux label that the process runs with.","x-platforms":["linux"]},"ioPriority":{"$ref":"#/definitions/LinuxIOPriority","description":"I/O priority of the processes of the container.","x-platforms":["linux"]},"execCPUAffinity":{"$ref":"#/definitions/CPUAffinity","description":"CPUs for a process that joins the container later by exec. It does not count for the first process.","x-platforms":["linux"]}}};
const schema43 = {"type":"object","description":"Size of a terminal.","required":["height","width"],"properties":{"height":{"type":"integer","minimum":0,"description":"Rows of characters."},"width":{"type":"integer","minimum":0,"description":"Characters in a row."}}};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":{"height":true,"width":true},"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","description":"Who the process runs as. POSIX systems use numbers, Windows a name.","properties":{"uid":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Numeric user ID, as seen inside the container.","default":0},"gid":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Numeric group ID, as seen inside the container.","default":0},"umask":{"type":"integer","minimum":0,"maximum":4294967295,"description":"File mode creation mask as a decimal number: 18 stands for octal 022. Without it the caller's mask stays."},"additionalGids":{"type":"array","items":{"type":"integer","minimum":0,"maximum":4294967295},"description":"Supplementary groups of the process, as seen inside the container."},"username":{"type":"string","description":"Name of the user on Windows.","x-platforms":["windows"]}},"if":{"minProperties":1,"not":{"required":["username"]}},"then":{"required":["uid","gid"]},"$comment":"uid and gid are REQUIRED by the text for POSIX platforms; the upstream schema does not ask for them. A Windows user has a name instead, so the demand falls only where there is no username. Nor does it fall on an empty object, which engines write for root in a POSIX container."};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {};
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
const err3 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.gid === undefined){
const err4 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "gid"},message:"must have required property '"+"gid"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uid !== undefined){
let data0 = data.uid;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err6 = {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err8 = {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.gid !== undefined){
let data1 = data.gid;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err9 = {instancePath:instancePath+"/gid",schemaPath:"#/properties/gid/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/gid",schemaPath:"#/properties/gid/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/gid",schemaPath:"#/properties/gid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.umask !== undefined){
let data2 = data.umask;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err12 = {instancePath:instancePath+"/umask",schemaPath:"#/properties/umask/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 4294967295 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/umask",schemaPath:"#/properties/umask/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/umask",schemaPath:"#/properties/umask/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.additionalGids !== undefined){
let data3 = data.additionalGids;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err15 = {instancePath:instancePath+"/additionalGids/" + i0,schemaPath:"#/properties/additionalGids/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 > 4294967295 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/additionalGids/" + i0,schemaPath:"#/properties/additionalGids/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/additionalGids/" + i0,schemaPath:"#/properties/additionalGids/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err18 = {instancePath:instancePath+"/additionalGids",schemaPath:"#/properties/additionalGids/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.username !== undefined){
if(typeof data.username !== "string"){
const err19 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":{"uid":true,"gid":true,"umask":true,"additionalGids":true,"username":true},"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"object","description":"The five capability sets of a Linux process; entries are names such as `CAP_KILL`.","properties":{"effective":{"type":"array","items":{"type":"string","pattern":"^CAP_[A-Z_]+$","x-patternDescription":"a capability name such as `CAP_KILL`","x-values":["CAP_CHOWN","CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_FSETID","CAP_KILL","CAP_SETGID","CAP_SETUID","CAP_SETPCAP","CAP_LINUX_IMMUTABLE","CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_ADMIN","CAP_NET_RAW","CAP_IPC_LOCK","CAP_IPC_OWNER","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_CHROOT","CAP_SYS_PTRACE","CAP_SYS_PACCT","CAP_SYS_ADMIN","CAP_SYS_BOOT","CAP_SYS_NICE","CAP_SYS_RESOURCE","CAP_SYS_TIME","CAP_SYS_TTY_CONFIG","CAP_MKNOD","CAP_LEASE","CAP_AUDIT_WRITE","CAP_AUDIT_CONTROL","CAP_SETFCAP","CAP_MAC_OVERRIDE","CAP_MAC_ADMIN","CAP_SYSLOG","CAP_WAKE_ALARM","CAP_BLOCK_SUSPEND","CAP_AUDIT_READ","CAP_PERFMON","CAP_BPF","CAP_CHECKPOINT_RESTORE"],"x-enumDescriptions":{"CAP_CHOWN":"change the owner and group of any file","CAP_DAC_OVERRIDE":"pass by permission checks for reading, writing and executing files","CAP_DAC_READ_SEARCH":"pass by permission checks for reading files and searching directories; also opens files by handle","CAP_FOWNER":"act on a file as if being its owner","CAP_FSETID":"keep set-user-ID and set-group-ID bits when a file is changed","CAP_KILL":"send signals to processes of other users","CAP_SETGID":"set group IDs and supplementary groups freely","CAP_SETUID":"set user IDs freely","CAP_SETPCAP":"add capabilities to the inheritable set and drop them from the bounding set","CAP_LINUX_IMMUTABLE":"set the immutable and append-only attributes of files","CAP_NET_BIND_SERVICE":"bind to ports below 1024","CAP_NET_BROADCAST":"not used by the kernel","CAP_NET_ADMIN":"configure interfaces, addresses, routes and firewalls of the network namespace","CAP_NET_RAW":"open raw and packet sockets","CAP_IPC_LOCK":"lock memory beyond the limit","CAP_IPC_OWNER":"pass by permission checks on System V IPC objects","CAP_SYS_MODULE":"load and remove kernel modules","CAP_SYS_RAWIO":"touch I/O ports and raw memory devices","CAP_SYS_CHROOT":"call chroot and join mount namespaces","CAP_SYS_PTRACE":"trace any process and read its memory","CAP_SYS_PACCT":"switch process accounting","CAP_SYS_ADMIN":"a wide collection of administrative acts, mounting and joining namespaces among them","CAP_SYS_BOOT":"reboot and load another kernel","CAP_SYS_NICE":"raise priorities, choose real-time policies and CPU affinity of any process","CAP_SYS_RESOURCE":"go beyond resource limits and quotas","CAP_SYS_TIME":"set the system clock","CAP_SYS_TTY_CONFIG":"configure terminals and hang them up","CAP_MKNOD":"create device nodes","CAP_LEASE":"take leases on files of others","CAP_AUDIT_WRITE":"write to the kernel audit log","CAP_AUDIT_CONTROL":"configure auditing","CAP_SETFCAP":"set file capabilities; also needed to map user 0 of the parent in a new user namespace","CAP_MAC_OVERRIDE":"pass by mandatory access control (Smack)","CAP_MAC_ADMIN":"configure mandatory access control (Smack)","CAP_SYSLOG":"read the kernel log and see kernel addresses","CAP_WAKE_ALARM":"set timers that wake the machine","CAP_BLOCK_SUSPEND":"keep the machine from suspending","CAP_AUDIT_READ":"read the audit log by multicast","CAP_PERFMON":"use performance monitoring (Linux 5.8)","CAP_BPF":"load BPF programs and maps (Linux 5.8)","CAP_CHECKPOINT_RESTORE":"checkpoint and restore processes (Linux 5.9)"}},"description":"Capabilities that the kernel checks at once. Each must be permitted as well."},"bounding":{"type":"array","items":{"type":"string","pattern":"^CAP_[A-Z_]+$","x-patternDescription":"a capability name such as `CAP_KILL`","x-values":["CAP_CHOWN","CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_FSETID","CAP_KILL","CAP_SETGID","CAP_SETUID","CAP_SETPCAP","CAP_LINUX_IMMUTABLE","CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_ADMIN","CAP_NET_RAW","CAP_IPC_LOCK","CAP_IPC_OWNER","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_CHROOT","CAP_SYS_PTRACE","CAP_SYS_PACCT","CAP_SYS_ADMIN","CAP_SYS_BOOT","CAP_SYS_NICE","CAP_SYS_RESOURCE","CAP_SYS_TIME","CAP_SYS_TTY_CONFIG","CAP_MKNOD","CAP_LEASE","CAP_AUDIT_WRITE","CAP_AUDIT_CONTROL","CAP_SETFCAP","CAP_MAC_OVERRIDE","CAP_MAC_ADMIN","CAP_SYSLOG","CAP_WAKE_ALARM","CAP_BLOCK_SUSPEND","CAP_AUDIT_READ","CAP_PERFMON","CAP_BPF","CAP_CHECKPOINT_RESTORE"],"x-enumDescriptions":{"CAP_CHOWN":"change the owner and group of any file","CAP_DAC_OVERRIDE":"pass by permission checks for reading, writing and executing files","CAP_DAC_READ_SEARCH":"pass by permission checks for reading files and searching directories; also opens files by handle","CAP_FOWNER":"act on a file as if being its owner","CAP_FSETID":"keep set-user-ID and set-group-ID bits when a file is changed","CAP_KILL":"send signals to processes of other users","CAP_SETGID":"set group IDs and supplementary groups freely","CAP_SETUID":"set user IDs freely","CAP_SETPCAP":"add capabilities to the inheritable set and drop them from the bounding set","CAP_LINUX_IMMUTABLE":"set the immutable and append-only attributes of files","CAP_NET_BIND_SERVICE":"bind to ports below 1024","CAP_NET_BROADCAST":"not used by the kernel","CAP_NET_ADMIN":"configure interfaces, addresses, routes and firewalls of the network namespace","CAP_NET_RAW":"open raw and packet sockets","CAP_IPC_LOCK":"lock memory beyond the limit","CAP_IPC_OWNER":"pass by permission checks on System V IPC objects","CAP_SYS_MODULE":"load and remove kernel modules","CAP_SYS_RAWIO":"touch I/O ports and raw memory devices","CAP_SYS_CHROOT":"call chroot and join mount namespaces","CAP_SYS_PTRACE":"trace any process and read its memory","CAP_SYS_PACCT":"switch process accounting","CAP_SYS_ADMIN":"a wide collection of administrative acts, mounting and joining namespaces among them","CAP_SYS_BOOT":"reboot and load another kernel","CAP_SYS_NICE":"raise priorities, choose real-time policies and CPU affinity of any process","CAP_SYS_RESOURCE":"go beyond resource limits and quotas","CAP_SYS_TIME":"set the system clock","CAP_SYS_TTY_CONFIG":"configure terminals and hang them up","CAP_MKNOD":"create device nodes","CAP_LEASE":"take leases on files of others","CAP_AUDIT_WRITE":"write to the kernel audit log","CAP_AUDIT_CONTROL":"configure auditing","CAP_SETFCAP":"set file capabilities; also needed to map user 0 of the parent in a new user namespace","CAP_MAC_OVERRIDE":"pass by mandatory access control (Smack)","CAP_MAC_ADMIN":"configure mandatory access control (Smack)","CAP_SYSLOG":"read the kernel log and see kernel addresses","CAP_WAKE_ALARM":"set timers that wake the machine","CAP_BLOCK_SUSPEND":"keep the machine from suspending","CAP_AUDIT_READ":"read the audit log by multicast","CAP_PERFMON":"use performance monitoring (Linux 5.8)","CAP_BPF":"load BPF programs and maps (Linux 5.8)","CAP_CHECKPOINT_RESTORE":"checkpoint and restore processes (Linux 5.9)"}},"description":"The ceiling: whatever is missing here can never be gained by running another program."},"inheritable":{"type":"array","items":{"type":"string","pattern":"^CAP_[A-Z_]+$","x-patternDescription":"a capability name such as `CAP_KILL`","x-values":["CAP_CHOWN","CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_FSETID","CAP_KILL","CAP_SETGID","CAP_SETUID","CAP_SETPCAP","CAP_LINUX_IMMUTABLE","CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_ADMIN","CAP_NET_RAW","CAP_IPC_LOCK","CAP_IPC_OWNER","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_CHROOT","CAP_SYS_PTRACE","CAP_SYS_PACCT","CAP_SYS_ADMIN","CAP_SYS_BOOT","CAP_SYS_NICE","CAP_SYS_RESOURCE","CAP_SYS_TIME","CAP_SYS_TTY_CONFIG","CAP_MKNOD","CAP_LEASE","CAP_AUDIT_WRITE","CAP_AUDIT_CONTROL","CAP_SETFCAP","CAP_MAC_OVERRIDE","CAP_MAC_ADMIN","CAP_SYSLOG","CAP_WAKE_ALARM","CAP_BLOCK_SUSPEND","CAP_AUDIT_READ","CAP_PERFMON","CAP_BPF","CAP_CHECKPOINT_RESTORE"],"x-enumDescriptions":{"CAP_CHOWN":"change the owner and group of any file","CAP_DAC_OVERRIDE":"pass by permission checks for reading, writing and executing files","CAP_DAC_READ_SEARCH":"pass by permission checks for reading files and searching directories; also opens files by handle","CAP_FOWNER":"act on a file as if being its owner","CAP_FSETID":"keep set-user-ID and set-group-ID bits when a file is changed","CAP_KILL":"send signals to processes of other users","CAP_SETGID":"set group IDs and supplementary groups freely","CAP_SETUID":"set user IDs freely","CAP_SETPCAP":"add capabilities to the inheritable set and drop them from the bounding set","CAP_LINUX_IMMUTABLE":"set the immutable and append-only attributes of files","CAP_NET_BIND_SERVICE":"bind to ports below 1024","CAP_NET_BROADCAST":"not used by the kernel","CAP_NET_ADMIN":"configure interfaces, addresses, routes and firewalls of the network namespace","CAP_NET_RAW":"open raw and packet sockets","CAP_IPC_LOCK":"lock memory beyond the limit","CAP_IPC_OWNER":"pass by permission checks on System V IPC objects","CAP_SYS_MODULE":"load and remove kernel modules","CAP_SYS_RAWIO":"touch I/O ports and raw memory devices","CAP_SYS_CHROOT":"call chroot and join mount namespaces","CAP_SYS_PTRACE":"trace any process and read its memory","CAP_SYS_PACCT":"switch process accounting","CAP_SYS_ADMIN":"a wide collection of administrative acts, mounting and joining namespaces among them","CAP_SYS_BOOT":"reboot and load another kernel","CAP_SYS_NICE":"raise priorities, choose real-time policies and CPU affinity of any process","CAP_SYS_RESOURCE":"go beyond resource limits and quotas","CAP_SYS_TIME":"set the system clock","CAP_SYS_TTY_CONFIG":"configure terminals and hang them up","CAP_MKNOD":"create device nodes","CAP_LEASE":"take leases on files of others","CAP_AUDIT_WRITE":"write to the kernel audit log","CAP_AUDIT_CONTROL":"configure auditing","CAP_SETFCAP":"set file capabilities; also needed to map user 0 of the parent in a new user namespace","CAP_MAC_OVERRIDE":"pass by mandatory access control (Smack)","CAP_MAC_ADMIN":"configure mandatory access control (Smack)","CAP_SYSLOG":"read the kernel log and see kernel addresses","CAP_WAKE_ALARM":"set timers that wake the machine","CAP_BLOCK_SUSPEND":"keep the machine from suspending","CAP_AUDIT_READ":"read the audit log by multicast","CAP_PERFMON":"use performance monitoring (Linux 5.8)","CAP_BPF":"load BPF programs and maps (Linux 5.8)","CAP_CHECKPOINT_RESTORE":"checkpoint and restore processes (Linux 5.9)"}},"description":"Capabilities kept over execve, as far as the program's file asks for them."},"permitted":{"type":"array","items":{"type":"string","pattern":"^CAP_[A-Z_]+$","x-patternDescription":"a capability name such as `CAP_KILL`","x-values":["CAP_CHOWN","CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_FSETID","CAP_KILL","CAP_SETGID","CAP_SETUID","CAP_SETPCAP","CAP_LINUX_IMMUTABLE","CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_ADMIN","CAP_NET_RAW","CAP_IPC_LOCK","CAP_IPC_OWNER","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_CHROOT","CAP_SYS_PTRACE","CAP_SYS_PACCT","CAP_SYS_ADMIN","CAP_SYS_BOOT","CAP_SYS_NICE","CAP_SYS_RESOURCE","CAP_SYS_TIME","CAP_SYS_TTY_CONFIG","CAP_MKNOD","CAP_LEASE","CAP_AUDIT_WRITE","CAP_AUDIT_CONTROL","CAP_SETFCAP","CAP_MAC_OVERRIDE","CAP_MAC_ADMIN","CAP_SYSLOG","CAP_WAKE_ALARM","CAP_BLOCK_SUSPEND","CAP_AUDIT_READ","CAP_PERFMON","CAP_BPF","CAP_CHECKPOINT_RESTORE"],"x-enumDescriptions":{"CAP_CHOWN":"change the owner and group of any file","CAP_DAC_OVERRIDE":"pass by permission checks for reading, writing and executing files","CAP_DAC_READ_SEARCH":"pass by permission checks for reading files and searching directories; also opens files by handle","CAP_FOWNER":"act on a file as if being its owner","CAP_FSETID":"keep set-user-ID and set-group-ID bits when a file is changed","CAP_KILL":"send signals to processes of other users","CAP_SETGID":"set group IDs and supplementary groups freely","CAP_SETUID":"set user IDs freely","CAP_SETPCAP":"add capabilities to the inheritable set and drop them from the bounding set","CAP_LINUX_IMMUTABLE":"set the immutable and append-only attributes of files","CAP_NET_BIND_SERVICE":"bind to ports below 1024","CAP_NET_BROADCAST":"not used by the kernel","CAP_NET_ADMIN":"configure interfaces, addresses, routes and firewalls of the network namespace","CAP_NET_RAW":"open raw and packet sockets","CAP_IPC_LOCK":"lock memory beyond the limit","CAP_IPC_OWNER":"pass by permission checks on System V IPC objects","CAP_SYS_MODULE":"load and remove kernel modules","CAP_SYS_RAWIO":"touch I/O ports and raw memory devices","CAP_SYS_CHROOT":"call chroot and join mount namespaces","CAP_SYS_PTRACE":"trace any process and read its memory","CAP_SYS_PACCT":"switch process accounting","CAP_SYS_ADMIN":"a wide collection of administrative acts, mounting and joining namespaces among them","CAP_SYS_BOOT":"reboot and load another kernel","CAP_SYS_NICE":"raise priorities, choose real-time policies and CPU affinity of any process","CAP_SYS_RESOURCE":"go beyond resource limits and quotas","CAP_SYS_TIME":"set the system clock","CAP_SYS_TTY_CONFIG":"configure terminals and hang them up","CAP_MKNOD":"create device nodes","CAP_LEASE":"take leases on files of others","CAP_AUDIT_WRITE":"write to the kernel audit log","CAP_AUDIT_CONTROL":"configure auditing","CAP_SETFCAP":"set file capabilities; also needed to map user 0 of the parent in a new user namespace","CAP_MAC_OVERRIDE":"pass by mandatory access control (Smack)","CAP_MAC_ADMIN":"configure mandatory access control (Smack)","CAP_SYSLOG":"read the kernel log and see kernel addresses","CAP_WAKE_ALARM":"set timers that wake the machine","CAP_BLOCK_SUSPEND":"keep the machine from suspending","CAP_AUDIT_READ":"read the audit log by multicast","CAP_PERFMON":"use performance monitoring (Linux 5.8)","CAP_BPF":"load BPF programs and maps (Linux 5.8)","CAP_CHECKPOINT_RESTORE":"checkpoint and restore processes (Linux 5.9)"}},"description":"Capabilities that the process may make effective."},"ambient":{"type":"array","items":{"type":"string","pattern":"^CAP_[A-Z_]+$","x-patternDescription":"a capability name such as `CAP_KILL`","x-values":["CAP_CHOWN","CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_FSETID","CAP_KILL","CAP_SETGID","CAP_SETUID","CAP_SETPCAP","CAP_LINUX_IMMUTABLE","CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_ADMIN","CAP_NET_RAW","CAP_IPC_LOCK","CAP_IPC_OWNER","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_CHROOT","CAP_SYS_PTRACE","CAP_SYS_PACCT","CAP_SYS_ADMIN","CAP_SYS_BOOT","CAP_SYS_NICE","CAP_SYS_RESOURCE","CAP_SYS_TIME","CAP_SYS_TTY_CONFIG","CAP_MKNOD","CAP_LEASE","CAP_AUDIT_WRITE","CAP_AUDIT_CONTROL","CAP_SETFCAP","CAP_MAC_OVERRIDE","CAP_MAC_ADMIN","CAP_SYSLOG","CAP_WAKE_ALARM","CAP_BLOCK_SUSPEND","CAP_AUDIT_READ","CAP_PERFMON","CAP_BPF","CAP_CHECKPOINT_RESTORE"],"x-enumDescriptions":{"CAP_CHOWN":"change the owner and group of any file","CAP_DAC_OVERRIDE":"pass by permission checks for reading, writing and executing files","CAP_DAC_READ_SEARCH":"pass by permission checks for reading files and searching directories; also opens files by handle","CAP_FOWNER":"act on a file as if being its owner","CAP_FSETID":"keep set-user-ID and set-group-ID bits when a file is changed","CAP_KILL":"send signals to processes of other users","CAP_SETGID":"set group IDs and supplementary groups freely","CAP_SETUID":"set user IDs freely","CAP_SETPCAP":"add capabilities to the inheritable set and drop them from the bounding set","CAP_LINUX_IMMUTABLE":"set the immutable and append-only attributes of files","CAP_NET_BIND_SERVICE":"bind to ports below 1024","CAP_NET_BROADCAST":"not used by the kernel","CAP_NET_ADMIN":"configure interfaces, addresses, routes and firewalls of the network namespace","CAP_NET_RAW":"open raw and packet sockets","CAP_IPC_LOCK":"lock memory beyond the limit","CAP_IPC_OWNER":"pass by permission checks on System V IPC objects","CAP_SYS_MODULE":"load and remove kernel modules","CAP_SYS_RAWIO":"touch I/O ports and raw memory devices","CAP_SYS_CHROOT":"call chroot and join mount namespaces","CAP_SYS_PTRACE":"trace any process and read its memory","CAP_SYS_PACCT":"switch process accounting","CAP_SYS_ADMIN":"a wide collection of administrative acts, mounting and joining namespaces among them","CAP_SYS_BOOT":"reboot and load another kernel","CAP_SYS_NICE":"raise priorities, choose real-time policies and CPU affinity of any process","CAP_SYS_RESOURCE":"go beyond resource limits and quotas","CAP_SYS_TIME":"set the system clock","CAP_SYS_TTY_CONFIG":"configure terminals and hang them up","CAP_MKNOD":"create device nodes","CAP_LEASE":"take leases on files of others","CAP_AUDIT_WRITE":"write to the kernel audit log","CAP_AUDIT_CONTROL":"configure auditing","CAP_SETFCAP":"set file capabilities; also needed to map user 0 of the parent in a new user namespace","CAP_MAC_OVERRIDE":"pass by mandatory access control (Smack)","CAP_MAC_ADMIN":"configure mandatory access control (Smack)","CAP_SYSLOG":"read the kernel log and see kernel addresses","CAP_WAKE_ALARM":"set timers that wake the machine","CAP_BLOCK_SUSPEND":"keep the machine from suspending","CAP_AUDIT_READ":"read the audit log by multicast","CAP_PERFMON":"use performance monitoring (Linux 5.8)","CAP_BPF":"load BPF programs and maps (Linux 5.8)","CAP_CHECKPOINT_RESTORE":"checkpoint and restore processes (Linux 5.9)"}},"description":"Capabilities kept over execve of ordinary programs, and so the way to give rights to a user other than root. Each must be permitted and inheritable as well."}}};
const pattern21 = new RegExp("^CAP_[A-Z_]+$", "u");

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.effective !== undefined){
let data0 = data.effective;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern21.test(data1)){
const err0 = {instancePath:instancePath+"/effective/" + i0,schemaPath:"#/properties/effective/items/pattern",keyword:"pattern",params:{pattern: "^CAP_[A-Z_]+$"},message:"must match pattern \""+"^CAP_[A-Z_]+$"+"\""};
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
const err1 = {instancePath:instancePath+"/effective/" + i0,schemaPath:"#/properties/effective/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err2 = {instancePath:instancePath+"/effective",schemaPath:"#/properties/effective/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.bounding !== undefined){
let data2 = data.bounding;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern21.test(data3)){
const err3 = {instancePath:instancePath+"/bounding/" + i1,schemaPath:"#/properties/bounding/items/pattern",keyword:"pattern",params:{pattern: "^CAP_[A-Z_]+$"},message:"must match pattern \""+"^CAP_[A-Z_]+$"+"\""};
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
const err4 = {instancePath:instancePath+"/bounding/" + i1,schemaPath:"#/properties/bounding/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err5 = {instancePath:instancePath+"/bounding",schemaPath:"#/properties/bounding/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.inheritable !== undefined){
let data4 = data.inheritable;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(!pattern21.test(data5)){
const err6 = {instancePath:instancePath+"/inheritable/" + i2,schemaPath:"#/properties/inheritable/items/pattern",keyword:"pattern",params:{pattern: "^CAP_[A-Z_]+$"},message:"must match pattern \""+"^CAP_[A-Z_]+$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/inheritable/" + i2,schemaPath:"#/properties/inheritable/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/inheritable",schemaPath:"#/properties/inheritable/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.permitted !== undefined){
let data6 = data.permitted;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(typeof data7 === "string"){
if(!pattern21.test(data7)){
const err9 = {instancePath:instancePath+"/permitted/" + i3,schemaPath:"#/properties/permitted/items/pattern",keyword:"pattern",params:{pattern: "^CAP_[A-Z_]+$"},message:"must match pattern \""+"^CAP_[A-Z_]+$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/permitted/" + i3,schemaPath:"#/properties/permitted/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/permitted",schemaPath:"#/properties/permitted/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ambient !== undefined){
let data8 = data.ambient;
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
if(typeof data9 === "string"){
if(!pattern21.test(data9)){
const err12 = {instancePath:instancePath+"/ambient/" + i4,schemaPath:"#/properties/ambient/items/pattern",keyword:"pattern",params:{pattern: "^CAP_[A-Z_]+$"},message:"must match pattern \""+"^CAP_[A-Z_]+$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/ambient/" + i4,schemaPath:"#/properties/ambient/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/ambient",schemaPath:"#/properties/ambient/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":{"effective":true,"bounding":true,"inheritable":true,"permitted":true,"ambient":true},"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"object","description":"One resource limit.","required":["type","hard","soft"],"properties":{"type":{"type":"string","description":"The resource that is limited. Names are those of getrlimit on the platform.","enum":["RLIMIT_CPU","RLIMIT_FSIZE","RLIMIT_DATA","RLIMIT_STACK","RLIMIT_CORE","RLIMIT_RSS","RLIMIT_NPROC","RLIMIT_NOFILE","RLIMIT_MEMLOCK","RLIMIT_AS","RLIMIT_LOCKS","RLIMIT_SIGPENDING","RLIMIT_MSGQUEUE","RLIMIT_NICE","RLIMIT_RTPRIO","RLIMIT_RTTIME","RLIMIT_SBSIZE","RLIMIT_NPTS","RLIMIT_SWAP","RLIMIT_KQUEUES","RLIMIT_UMTXP","RLIMIT_VMEM"],"x-enumDescriptions":{"RLIMIT_CPU":"CPU time, in seconds","RLIMIT_FSIZE":"size of a file the process writes, in bytes","RLIMIT_DATA":"data segment, in bytes","RLIMIT_STACK":"stack, in bytes","RLIMIT_CORE":"core dump, in bytes","RLIMIT_RSS":"resident memory, in bytes; without effect on current kernels","RLIMIT_NPROC":"processes and threads of the real user ID","RLIMIT_NOFILE":"one more than the highest file descriptor","RLIMIT_MEMLOCK":"locked memory, in bytes","RLIMIT_AS":"address space, in bytes","RLIMIT_LOCKS":"file locks; without effect on current kernels","RLIMIT_SIGPENDING":"queued signals of the real user ID","RLIMIT_MSGQUEUE":"memory for POSIX message queues, in bytes","RLIMIT_NICE":"ceiling of the nice value, as 20 minus nice","RLIMIT_RTPRIO":"ceiling of the real-time priority","RLIMIT_RTTIME":"real-time CPU time without a blocking call, in microseconds","RLIMIT_SBSIZE":"FreeBSD: memory of socket buffers, in bytes","RLIMIT_NPTS":"FreeBSD: pseudo terminals of the user","RLIMIT_SWAP":"FreeBSD: swap space of the user, in bytes","RLIMIT_KQUEUES":"FreeBSD: kqueues of the user","RLIMIT_UMTXP":"FreeBSD: shared locks of the user","RLIMIT_VMEM":"FreeBSD and Solaris: another name of RLIMIT_AS"}},"hard":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"The ceiling up to which a process without privilege can raise the soft limit. 18446744073709551615 means no limit on Linux."},"soft":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"The limit in force. It must not exceed the hard limit."}}};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema46.properties.type.enum},message:"must be equal to one of the allowed values"};
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
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":{"type":true,"hard":true,"soft":true},"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":"object","description":"CPU scheduling of the process, as set by sched_setattr.","required":["policy"],"properties":{"policy":{"type":"string","description":"The scheduling policy.","enum":["SCHED_OTHER","SCHED_FIFO","SCHED_RR","SCHED_BATCH","SCHED_ISO","SCHED_IDLE","SCHED_DEADLINE"],"x-enumDescriptions":{"SCHED_OTHER":"the normal time-sharing policy","SCHED_FIFO":"real time, runs until it blocks","SCHED_RR":"real time, in turns with others of its priority","SCHED_BATCH":"time sharing for work that is never interactive","SCHED_ISO":"reserved, not implemented by Linux","SCHED_IDLE":"only when nothing else wants the CPU","SCHED_DEADLINE":"a budget of run time in each period"}},"nice":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"description":"Nice value for SCHED_OTHER and SCHED_BATCH: from -20, favoured, to 19.","default":0},"priority":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"description":"Static priority for SCHED_FIFO and SCHED_RR, from 1 to 99; 0 for other policies.","default":0},"flags":{"type":"array","items":{"type":"string","enum":["SCHED_FLAG_RESET_ON_FORK","SCHED_FLAG_RECLAIM","SCHED_FLAG_DL_OVERRUN","SCHED_FLAG_KEEP_POLICY","SCHED_FLAG_KEEP_PARAMS","SCHED_FLAG_UTIL_CLAMP_MIN","SCHED_FLAG_UTIL_CLAMP_MAX"],"x-enumDescriptions":{"SCHED_FLAG_RESET_ON_FORK":"children get the normal policy","SCHED_FLAG_RECLAIM":"a deadline task may use bandwidth that others leave","SCHED_FLAG_DL_OVERRUN":"SIGXCPU when the run time is overdrawn","SCHED_FLAG_KEEP_POLICY":"the policy stays as it is","SCHED_FLAG_KEEP_PARAMS":"the parameters stay as they are","SCHED_FLAG_UTIL_CLAMP_MIN":"sets the lower utilization hint","SCHED_FLAG_UTIL_CLAMP_MAX":"sets the upper utilization hint"}},"description":"Flags of sched_setattr."},"runtime":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"SCHED_DEADLINE: run time in nanoseconds that the process gets in each period.","default":0},"deadline":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"SCHED_DEADLINE: nanoseconds from the start of a period until the run time must have been given.","default":0},"period":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"SCHED_DEADLINE: length of a period in nanoseconds.","default":0}}};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err2 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/enum",keyword:"enum",params:{allowedValues: schema47.properties.policy.enum},message:"must be equal to one of the allowed values"};
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
const err10 = {instancePath:instancePath+"/flags/" + i0,schemaPath:"#/properties/flags/items/enum",keyword:"enum",params:{allowedValues: schema47.properties.flags.items.enum},message:"must be equal to one of the allowed values"};
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
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":{"policy":true,"nice":true,"priority":true,"flags":true,"runtime":true,"deadline":true,"period":true},"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"object","description":"I/O priority, as set by ioprio_set.","$comment":"priority is REQUIRED by the text; the upstream schema does not ask for it.","required":["class","priority"],"properties":{"class":{"type":"string","description":"The I/O scheduling class.","enum":["IOPRIO_CLASS_RT","IOPRIO_CLASS_BE","IOPRIO_CLASS_IDLE"],"x-enumDescriptions":{"IOPRIO_CLASS_RT":"real time: served before all others","IOPRIO_CLASS_BE":"best effort, the usual class","IOPRIO_CLASS_IDLE":"served only when the disk is idle"}},"priority":{"type":"integer","description":"Level within the class, from 0 (highest) to 7 (lowest).","minimum":0,"maximum":7}}};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err3 = {instancePath:instancePath+"/class",schemaPath:"#/properties/class/enum",keyword:"enum",params:{allowedValues: schema48.properties.class.enum},message:"must be equal to one of the allowed values"};
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
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":{"class":true,"priority":true},"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":"object","description":"CPUs for processes that are started in a running container.","properties":{"initial":{"type":"string","description":"CPUs that the process runs on before it enters the container's cgroup.","pattern":"^([0-9]+(-[0-9]+)?(, ?[0-9]+(-[0-9]+)?)*)?$","x-patternDescription":"a list of numbers and ranges, such as `0-3,7`"},"final":{"type":"string","description":"CPUs that the process runs on once it is in the container's cgroup. Without it the kernel decides.","pattern":"^([0-9]+(-[0-9]+)?(, ?[0-9]+(-[0-9]+)?)*)?$","x-patternDescription":"a list of numbers and ranges, such as `0-3,7`"}}};
const pattern26 = new RegExp("^([0-9]+(-[0-9]+)?(, ?[0-9]+(-[0-9]+)?)*)?$", "u");

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.initial !== undefined){
let data0 = data.initial;
if(typeof data0 === "string"){
if(!pattern26.test(data0)){
const err0 = {instancePath:instancePath+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(-[0-9]+)?(, ?[0-9]+(-[0-9]+)?)*)?$"},message:"must match pattern \""+"^([0-9]+(-[0-9]+)?(, ?[0-9]+(-[0-9]+)?)*)?$"+"\""};
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
if(!pattern26.test(data1)){
const err2 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(-[0-9]+)?(, ?[0-9]+(-[0-9]+)?)*)?$"},message:"must match pattern \""+"^([0-9]+(-[0-9]+)?(, ?[0-9]+(-[0-9]+)?)*)?$"+"\""};
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
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":{"initial":true,"final":true},"dynamicProps":false,"dynamicItems":false};

const pattern19 = new RegExp("=", "u");
const pattern20 = new RegExp("^(/|[A-Za-z]:|\\\\)", "u");

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
if(!(validate84(data.consoleSize, {instancePath:instancePath+"/consoleSize",parentData:data,parentDataProperty:"consoleSize",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.user !== undefined){
if(!(validate86(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
let data7 = data6[i1];
if(typeof data7 === "string"){
if(!pattern19.test(data7)){
const err5 = {instancePath:instancePath+"/env/" + i1,schemaPath:"#/properties/env/items/pattern",keyword:"pattern",params:{pattern: "="},message:"must match pattern \""+"="+"\""};
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
const err6 = {instancePath:instancePath+"/env/" + i1,schemaPath:"#/properties/env/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.cwd !== undefined){
let data8 = data.cwd;
if(typeof data8 === "string"){
if(!pattern20.test(data8)){
const err8 = {instancePath:instancePath+"/cwd",schemaPath:"#/properties/cwd/pattern",keyword:"pattern",params:{pattern: "^(/|[A-Za-z]:|\\\\)"},message:"must match pattern \""+"^(/|[A-Za-z]:|\\\\)"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/cwd",schemaPath:"#/properties/cwd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.capabilities !== undefined){
if(!(validate88(data.capabilities, {instancePath:instancePath+"/capabilities",parentData:data,parentDataProperty:"capabilities",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
if(data.rlimits !== undefined){
let data10 = data.rlimits;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate90(data10[i2], {instancePath:instancePath+"/rlimits/" + i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/rlimits",schemaPath:"#/properties/rlimits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.noNewPrivileges !== undefined){
if(typeof data.noNewPrivileges !== "boolean"){
const err11 = {instancePath:instancePath+"/noNewPrivileges",schemaPath:"#/properties/noNewPrivileges/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.apparmorProfile !== undefined){
if(typeof data.apparmorProfile !== "string"){
const err12 = {instancePath:instancePath+"/apparmorProfile",schemaPath:"#/properties/apparmorProfile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.oomScoreAdj !== undefined){
let data14 = data.oomScoreAdj;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err13 = {instancePath:instancePath+"/oomScoreAdj",schemaPath:"#/properties/oomScoreAdj/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data14 == "number"){
if(data14 > 1000 || isNaN(data14)){
const err14 = {instancePath:instancePath+"/oomScoreAdj",schemaPath:"#/properties/oomScoreAdj/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data14 < -1000 || isNaN(data14)){
const err15 = {instancePath:instancePath+"/oomScoreAdj",schemaPath:"#/properties/oomScoreAdj/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000},message:"must be >= -1000"};
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
if(data.scheduler !== undefined){
if(!(validate92(data.scheduler, {instancePath:instancePath+"/scheduler",parentData:data,parentDataProperty:"scheduler",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.selinuxLabel !== undefined){
if(typeof data.selinuxLabel !== "string"){
const err16 = {instancePath:instancePath+"/selinuxLabel",schemaPath:"#/properties/selinuxLabel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.ioPriority !== undefined){
if(!(validate94(data.ioPriority, {instancePath:instancePath+"/ioPriority",parentData:data,parentDataProperty:"ioPriority",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.execCPUAffinity !== undefined){
if(!(validate96(data.execCPUAffinity, {instancePath:instancePath+"/execCPUAffinity",parentData:data,parentDataProperty:"execCPUAffinity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
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
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":{"terminal":true,"consoleSize":true,"user":true,"args":true,"commandLine":true,"env":true,"cwd":true,"capabilities":true,"rlimits":true,"noNewPrivileges":true,"apparmorProfile":true,"oomScoreAdj":true,"scheduler":true,"selinuxLabel":true,"ioPriority":true,"execCPUAffinity":true},"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"object","description":"The container's root file system.","required":["path"],"properties":{"path":{"type":"string","description":"Where the tree lies on the host: an absolute path, or one relative to the bundle, by custom `rootfs`. On Windows it is a volume GUID path. The directory must exist."},"readonly":{"type":"boolean","description":"Makes the root read-only inside the container. Mounts on top of it keep their own mode. On Windows only `false` is allowed.","default":false}}};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":{"path":true,"readonly":true},"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":"object","description":"One mount inside the container.","dependencies":{"uidMappings":["gidMappings"],"gidMappings":["uidMappings"]},"required":["destination"],"properties":{"destination":{"type":"string","description":"Where the mount appears inside the container. It should be an absolute path; on Linux a relative one is taken from `/`, which is deprecated, and elsewhere it is an error."},"type":{"type":"string","description":"The kind of file system, by the name that the kernel uses, such as `proc` or `tmpfs`. For a bind mount it is only a placeholder.","x-values":["proc","sysfs","tmpfs","devpts","mqueue","cgroup","cgroup2","bind","none","overlay","ext4","xfs","nfs","lofs","nullfs","devfs","bpf","securityfs","debugfs","hugetlbfs","fuse","9p","virtiofs"],"x-enumDescriptions":{"proc":"processes and kernel settings","sysfs":"devices and drivers of the kernel","tmpfs":"files in memory","devpts":"pseudo terminals","mqueue":"POSIX message queues","cgroup":"the cgroup hierarchy (version 2 where the host uses it)","cgroup2":"the cgroup hierarchy, version 2","bind":"placeholder for bind mounts","none":"placeholder for bind mounts","overlay":"layers laid over each other","ext4":"disk file system","xfs":"disk file system","nfs":"network file system","lofs":"Solaris: loopback of another directory","nullfs":"FreeBSD: loopback of another directory","devfs":"FreeBSD: device files","bpf":"pinned BPF objects","securityfs":"interface of security modules","debugfs":"kernel debugging","hugetlbfs":"files in huge pages","fuse":"file system in user space","9p":"file system shared by a hypervisor","virtiofs":"file system shared by a hypervisor"},"x-platforms":["linux","solaris","freebsd","zos"]},"source":{"type":"string","description":"What is mounted: a device, a placeholder, or for a bind mount a file or directory of the host, absolute or relative to the bundle."},"options":{"type":"array","items":{"type":"string","x-values":["ro","rw","nosuid","suid","nodev","dev","noexec","exec","sync","async","dirsync","noatime","atime","nodiratime","diratime","relatime","norelatime","strictatime","nostrictatime","lazytime","nolazytime","iversion","noiversion","mand","nomand","nosymfollow","symfollow","silent","loud","remount","defaults","bind","rbind","shared","rshared","slave","rslave","private","rprivate","unbindable","runbindable","idmap","ridmap","tmpcopyup","rro","rrw","rnosuid","rsuid","rnodev","rdev","rnoexec","rexec","rnoatime","ratime","rnodiratime","rdiratime","rrelatime","rnorelatime","rstrictatime","rnostrictatime","rnosymfollow","rsymfollow"],"x-enumDescriptions":{"ro":"read-only","rw":"readable and writable","nosuid":"set-user-ID bits and file capabilities have no effect","suid":"set-user-ID bits and file capabilities count","nodev":"device files do not work","dev":"device files work","noexec":"programs cannot be run from here","exec":"programs can be run from here","sync":"every write goes to the device at once","async":"writes are buffered","dirsync":"directory changes go to the device at once","noatime":"access times are never updated","atime":"access times are updated as the kernel does by default","nodiratime":"no access times for directories","diratime":"access times for directories too","relatime":"access time is updated only when older than the last change, or older than a day","norelatime":"switches relatime off","strictatime":"access times are updated at every access","nostrictatime":"the kernel's default for access times","lazytime":"times are kept in memory and written later","nolazytime":"times are written as they change","iversion":"counts every change of a file","noiversion":"does not count changes","mand":"allows mandatory file locks; deprecated since Linux 5.15","nomand":"no mandatory file locks","nosymfollow":"symbolic links are not followed (Linux 5.10)","symfollow":"symbolic links are followed","silent":"suppresses some kernel messages of the mount","loud":"shows them","remount":"changes the options of a mount that exists","defaults":"no option at all","bind":"shows a file or directory at a second place","rbind":"bind, with all mounts below","shared":"mounts below spread to and from the peers","rshared":"shared, for the whole subtree","slave":"mounts come in from the peer but do not go out","rslave":"slave, for the whole subtree","private":"mounts neither come in nor go out","rprivate":"private, for the whole subtree","unbindable":"private, and cannot be bind-mounted","runbindable":"unbindable, for the whole subtree","idmap":"translates owners by uidMappings and gidMappings (Linux 5.12)","ridmap":"idmap, for the whole subtree","tmpcopyup":"copies what the tmpfs covers into it","rro":"ro, for the whole subtree (Linux 5.12)","rrw":"rw, for the whole subtree (Linux 5.12)","rnosuid":"nosuid, for the whole subtree (Linux 5.12)","rsuid":"suid, for the whole subtree (Linux 5.12)","rnodev":"nodev, for the whole subtree (Linux 5.12)","rdev":"dev, for the whole subtree (Linux 5.12)","rnoexec":"noexec, for the whole subtree (Linux 5.12)","rexec":"exec, for the whole subtree (Linux 5.12)","rnoatime":"noatime, for the whole subtree (Linux 5.12)","ratime":"atime, for the whole subtree (Linux 5.12)","rnodiratime":"nodiratime, for the whole subtree (Linux 5.12)","rdiratime":"diratime, for the whole subtree (Linux 5.12)","rrelatime":"relatime, for the whole subtree (Linux 5.12)","rnorelatime":"norelatime, for the whole subtree (Linux 5.12)","rstrictatime":"strictatime, for the whole subtree (Linux 5.12)","rnostrictatime":"nostrictatime, for the whole subtree (Linux 5.12)","rnosymfollow":"nosymfollow, for the whole subtree (Linux 5.14)","rsymfollow":"symfollow, for the whole subtree (Linux 5.14)"}},"description":"Mount options, one in each entry: flags such as `ro` or `nosuid`, `bind` for bind mounts, propagation. On Linux a word that the runtime does not know goes to the file system as its data."},"uidMappings":{"type":"array","items":{"$ref":"#/definitions/LinuxIDMapping"},"description":"How user IDs in the source translate to those shown at the destination. The options should say `idmap` or `ridmap`, and gidMappings must be given too.","x-platforms":["linux"]},"gidMappings":{"type":"array","items":{"$ref":"#/definitions/LinuxIDMapping"},"description":"How group IDs in the source translate to those shown at the destination. The options should say `idmap` or `ridmap`, and uidMappings must be given too.","x-platforms":["linux"]}}};
const schema52 = {"type":"object","description":"A run of IDs in the container and the run of IDs on the host that it stands for.","required":["containerID","hostID","size"],"properties":{"containerID":{"type":"integer","minimum":0,"maximum":4294967295,"description":"First ID of the run inside the container."},"hostID":{"type":"integer","minimum":0,"maximum":4294967295,"description":"First ID of the run on the host."},"size":{"type":"integer","minimum":0,"maximum":4294967295,"description":"How many IDs are mapped."}}};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":{"containerID":true,"hostID":true,"size":true},"dynamicProps":false,"dynamicItems":false};


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
if(!(validate102(data5[i1], {instancePath:instancePath+"/uidMappings/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
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
if(!(validate102(data7[i2], {instancePath:instancePath+"/gidMappings/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
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
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":{"destination":true,"type":true,"source":true,"options":true,"uidMappings":true,"gidMappings":true},"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":"object","description":"Programs called at fixed points of the container's life. Each gets the container's state on its standard input; the lists run in order.","properties":{"prestart":{"type":"array","items":{"$ref":"#/definitions/Hook"},"description":"Deprecated in favour of createRuntime, createContainer and startContainer. Programs called after the namespaces exist and before the user's program starts; run in the runtime's namespaces. A failure stops the container from being created or started.","deprecated":true},"createRuntime":{"type":"array","items":{"$ref":"#/definitions/Hook"},"description":"Programs called while the container is created, after its namespaces exist and before the root is switched; run in the runtime's namespaces. A failure stops the container from being created or started."},"createContainer":{"type":"array","items":{"$ref":"#/definitions/Hook"},"description":"Programs called while the container is created, before the root is switched; found on the host, run in the container's namespaces. A failure stops the container from being created or started."},"startContainer":{"type":"array","items":{"$ref":"#/definitions/Hook"},"description":"Programs called when start is called, before the user's program; found and run inside the container. A failure stops the container from being created or started."},"poststart":{"type":"array","items":{"$ref":"#/definitions/Hook"},"description":"Programs called after the user's program has started and before start returns; run in the runtime's namespaces. A failure stops the container in newer editions of the text and was only logged in older ones."},"poststop":{"type":"array","items":{"$ref":"#/definitions/Hook"},"description":"Programs called after the container is deleted and before delete returns; run in the runtime's namespaces. A failure is only logged."}}};
const schema54 = {"type":"object","description":"One program to call.","required":["path"],"properties":{"path":{"type":"string","description":"The program to run: an absolute path.","pattern":"^/","x-patternDescription":"an absolute path"},"args":{"type":"array","items":{"type":"string"},"description":"Arguments as execv takes them: the first entry is the program's own name."},"env":{"type":"array","items":{"type":"string"},"description":"Environment variables for the hook, each as `NAME=value`. Nothing else is inherited."},"timeout":{"type":"integer","description":"Seconds after which the hook is given up. Must be greater than zero.","minimum":1}}};
const pattern28 = new RegExp("^/", "u");

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
if(!pattern28.test(data0)){
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
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":{"path":true,"args":true,"env":true,"timeout":true},"dynamicProps":false,"dynamicItems":false};


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prestart !== undefined){
let data0 = data.prestart;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate107(data0[i0], {instancePath:instancePath+"/prestart/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
if(!(validate107(data2[i1], {instancePath:instancePath+"/createRuntime/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
if(!(validate107(data4[i2], {instancePath:instancePath+"/createContainer/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
if(!(validate107(data6[i3], {instancePath:instancePath+"/startContainer/" + i3,parentData:data6,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
if(!(validate107(data8[i4], {instancePath:instancePath+"/poststart/" + i4,parentData:data8,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
if(!(validate107(data10[i5], {instancePath:instancePath+"/poststop/" + i5,parentData:data10,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":{"prestart":true,"createRuntime":true,"createContainer":true,"startContainer":true,"poststart":true,"poststop":true},"dynamicProps":false,"dynamicItems":false};

const schema55 = {"type":"object","description":"Settings for containers on Linux.","properties":{"uidMappings":{"type":"array","items":{"$ref":"#/definitions/LinuxIDMapping"},"description":"How user IDs in the container translate to those of the host, in the container's user namespace."},"gidMappings":{"type":"array","items":{"$ref":"#/definitions/LinuxIDMapping"},"description":"How group IDs in the container translate to those of the host, in the container's user namespace."},"sysctl":{"type":"object","additionalProperties":{"type":"string"},"description":"Kernel parameters to set for the container, by name with dots or slashes. Only those that a namespace of the container keeps for itself can be set.","propertyNames":{"pattern":"^[^ \\t\\r\\n]+$","x-patternDescription":"the name of a kernel parameter, such as `net.core.somaxconn`"}},"resources":{"$ref":"#/definitions/LinuxResources","description":"Limits that the container's cgroup enforces. To be left out where no limit is to change."},"cgroupsPath":{"type":"string","description":"Where in the cgroup hierarchy the container goes. An absolute path counts from the cgroup mount point; a relative one is the runtime's to interpret, such as `slice:prefix:name` for systemd."},"namespaces":{"type":"array","items":{"$ref":"#/definitions/LinuxNamespace"},"description":"Namespaces that the container gets or joins. A type that is missing here is shared with the runtime, which mostly means with the host; no type may be listed twice."},"devices":{"type":"array","items":{"$ref":"#/definitions/LinuxDevice"},"description":"Device nodes to supply in the container beside the default ones such as `/dev/null`. Whether they may be used is for resources.devices to say."},"netDevices":{"type":"object","additionalProperties":{"$ref":"#/definitions/LinuxNetDevice"},"description":"Network interfaces to move from the host into the container's network namespace, by their names on the host."},"seccomp":{"$ref":"#/definitions/LinuxSeccomp","description":"The filter that decides for each system call whether it is let through."},"rootfsPropagation":{"type":"string","description":"Whether mounts made later spread between the container's root and the host.","enum":["shared","slave","private","unbindable","rshared","rslave","rprivate","runbindable"],"x-enumDescriptions":{"shared":"mounts below spread among the peers of a new group","slave":"mounts of the host come in, those of the container do not go out","private":"mounts neither come in nor go out","unbindable":"private, and cannot be bind-mounted","rshared":"shared for the whole tree; runtimes take it, the specification does not list it","rslave":"slave for the whole tree; runtimes take it, the specification does not list it","rprivate":"private for the whole tree; runtimes take it, the specification does not list it","runbindable":"unbindable for the whole tree; runtimes take it, the specification does not list it"},"$comment":"The text names four values; the recursive forms are written by container engines and taken by the runtimes."},"maskedPaths":{"type":"array","items":{"type":"string","pattern":"^/","x-patternDescription":"an absolute path"},"description":"Paths that are covered inside the container so that they cannot be read."},"readonlyPaths":{"type":"array","items":{"type":"string","pattern":"^/","x-patternDescription":"an absolute path"},"description":"Paths that are made read-only inside the container."},"mountLabel":{"type":"string","description":"The SELinux context that the container's mounts are labelled with."},"intelRdt":{"$ref":"#/definitions/LinuxIntelRdt","description":"The container's share of cache and memory bandwidth on processors with Resource Director Technology."},"memoryPolicy":{"$ref":"#/definitions/LinuxMemoryPolicy","description":"From which NUMA nodes the container's memory is taken."},"personality":{"$ref":"#/definitions/LinuxPersonality","description":"The execution personality, which changes what the kernel tells programs about the machine."},"timeOffsets":{"type":"object","additionalProperties":{"$ref":"#/definitions/LinuxTimeOffset"},"description":"Offsets of the clocks in the container's time namespace, by clock.","propertyNames":{"enum":["monotonic","boottime"],"x-enumDescriptions":{"monotonic":"the clock that counts from an arbitrary point and stops in suspend","boottime":"the clock that counts from boot, suspend included"}},"$comment":"The clocks are those that time_namespaces(7) names; the kernel refuses others."}}};
const schema56 = {"type":"object","description":"Limits of the container's cgroup.","properties":{"devices":{"type":"array","items":{"$ref":"#/definitions/LinuxDeviceCgroup"},"description":"Rules on which devices the container may use, applied in order; the last that fits decides."},"memory":{"$ref":"#/definitions/LinuxMemory","description":"Limits of memory."},"cpu":{"$ref":"#/definitions/LinuxCPU","description":"CPU time and the choice of CPUs."},"pids":{"$ref":"#/definitions/LinuxPids","description":"How many processes and threads there may be."},"blockIO":{"$ref":"#/definitions/LinuxBlockIO","description":"Weights and limits of disk input and output."},"hugepageLimits":{"type":"array","items":{"$ref":"#/definitions/LinuxHugepageLimit"},"description":"Limits of huge page memory, one for each page size."},"network":{"$ref":"#/definitions/LinuxNetwork","description":"Class and priorities of the container's network traffic (cgroup version 1)."},"rdma":{"type":"object","additionalProperties":{"$ref":"#/definitions/LinuxRdma"},"description":"Limits of RDMA resources, by name of the device."},"unified":{"type":"object","additionalProperties":{"type":"string"},"description":"Files of cgroup version 2 to write, by file name such as `memory.high`, with the text to write. Needs no field of its own for each new kernel setting.","propertyNames":{"pattern":"^[^/]+$","x-patternDescription":"the name of a cgroup file, without a slash"}}}};
const schema57 = {"type":"object","description":"One rule of the device list.","required":["allow"],"properties":{"allow":{"type":"boolean","description":"`true` allows what the rule names, `false` denies it."},"type":{"type":"string","description":"Which devices: all, character or block. Without it all.","enum":["a","c","b"],"x-enumDescriptions":{"a":"all devices","c":"character devices","b":"block devices"},"default":"a"},"major":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Major number; without it, or with -1, every one."},"minor":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Minor number; without it, or with -1, every one."},"access":{"type":"string","description":"What is allowed or denied: any of `r` (read), `w` (write) and `m` (create the node).","pattern":"^[rwm]*$","x-patternDescription":"letters out of r, w and m"}}};
const pattern30 = new RegExp("^[rwm]*$", "u");

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema57.properties.type.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern30.test(data4)){
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
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":{"allow":true,"type":true,"major":true,"minor":true,"access":true},"dynamicProps":false,"dynamicItems":false};

const schema58 = {"type":"object","description":"The memory controller. Amounts are bytes; -1 means no limit.","properties":{"limit":{"type":"integer","maximum":9223372036854776000,"description":"Most memory that the container may use, in bytes; -1 for no limit. Beyond it memory is reclaimed and then a process is killed.","minimum":-1},"reservation":{"type":"integer","maximum":9223372036854776000,"description":"Soft limit in bytes: under pressure the container's use is pushed back towards it.","minimum":-1},"swap":{"type":"integer","maximum":9223372036854776000,"description":"Most memory and swap together, in bytes; -1 for no limit. Equal to limit means no swap.","minimum":-1},"kernel":{"type":"integer","maximum":9223372036854776000,"description":"Limit of kernel memory in bytes. Not recommended: current kernels ignore or refuse it, and cgroup version 2 does not have it. Kernel memory counts towards limit.","minimum":-1,"deprecated":true},"kernelTCP":{"type":"integer","maximum":9223372036854776000,"description":"Limit of kernel memory for TCP buffers in bytes. Not recommended, and gone in cgroup version 2, where it counts towards limit.","minimum":-1,"deprecated":true},"swappiness":{"type":"integer","minimum":0,"description":"How readily the kernel swaps rather than drops file pages, from 0 to 100 (cgroup version 1).","maximum":100},"disableOOMKiller":{"type":"boolean","description":"`true` makes processes wait for memory instead of being killed when the limit is reached (cgroup version 1)."},"useHierarchy":{"type":"boolean","description":"Counts the memory of child cgroups towards this one. Version 1 only; version 2 always does so."},"checkBeforeUpdate":{"type":"boolean","description":"Refuses a new limit that is below what is in use, as version 1 does by itself, instead of letting version 2 kill processes."}}};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"props":{"limit":true,"reservation":true,"swap":true,"kernel":true,"kernelTCP":true,"swappiness":true,"disableOOMKiller":true,"useHierarchy":true,"checkBeforeUpdate":true},"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"object","description":"CPU time and the choice of CPUs.","properties":{"shares":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Relative weight against other cgroups when CPU time is short; 1024 is the kernel's default."},"quota":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Microseconds of CPU time that the container may use in each period, over all CPUs. Not above zero means no limit."},"burst":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Microseconds of unused quota that may be saved up and used on top in a later period. Not more than quota."},"period":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Length in microseconds of the period that quota counts for; the kernel's default is 100000."},"realtimeRuntime":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Microseconds in each realtimePeriod that real-time tasks may run (cgroup version 1)."},"realtimePeriod":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Length in microseconds of the period for real-time tasks (cgroup version 1)."},"cpus":{"type":"string","description":"CPUs that the container may run on, such as `0-3,7`.","pattern":"^([0-9]+(-[0-9]+)?(, ?[0-9]+(-[0-9]+)?)*)?$","x-patternDescription":"a list of numbers and ranges, such as `0-3,7`"},"mems":{"type":"string","description":"NUMA nodes that the container may take memory from, such as `0-3,7`.","pattern":"^([0-9]+(-[0-9]+)?(, ?[0-9]+(-[0-9]+)?)*)?$","x-patternDescription":"a list of numbers and ranges, such as `0-3,7`"},"idle":{"type":"integer","description":"1 gives the cgroup only the time that others leave (SCHED_IDLE); 0 is the usual behaviour.","minimum":0,"maximum":1}}};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
if(!pattern26.test(data6)){
const err18 = {instancePath:instancePath+"/cpus",schemaPath:"#/properties/cpus/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(-[0-9]+)?(, ?[0-9]+(-[0-9]+)?)*)?$"},message:"must match pattern \""+"^([0-9]+(-[0-9]+)?(, ?[0-9]+(-[0-9]+)?)*)?$"+"\""};
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
if(!pattern26.test(data7)){
const err20 = {instancePath:instancePath+"/mems",schemaPath:"#/properties/mems/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(-[0-9]+)?(, ?[0-9]+(-[0-9]+)?)*)?$"},message:"must match pattern \""+"^([0-9]+(-[0-9]+)?(, ?[0-9]+(-[0-9]+)?)*)?$"+"\""};
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
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"props":{"shares":true,"quota":true,"burst":true,"period":true,"realtimeRuntime":true,"realtimePeriod":true,"cpus":true,"mems":true,"idle":true},"dynamicProps":false,"dynamicItems":false};

const schema60 = {"type":"object","description":"The limit of processes and threads.","$comment":"The upstream schema requires limit, the text of 1.3.0 says OPTIONAL.","properties":{"limit":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Most tasks in the cgroup; -1 for no limit. 0 is a limit too: no further task can start."}}};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"props":{"limit":true},"dynamicProps":false,"dynamicItems":false};

const schema61 = {"type":"object","description":"Disk input and output.","properties":{"weight":{"type":"integer","minimum":0,"maximum":65535,"description":"Relative weight of the container against others on every device, from 10 to 1000."},"leafWeight":{"type":"integer","minimum":0,"maximum":65535,"description":"As weight, for the container's own tasks against its child cgroups (old CFQ scheduler only)."},"weightDevice":{"type":"array","items":{"$ref":"#/definitions/LinuxWeightDevice"},"description":"Weights for single devices, in place of weight."},"throttleReadBpsDevice":{"type":"array","items":{"$ref":"#/definitions/LinuxThrottleDevice"},"description":"Most bytes per second to read, by device."},"throttleWriteBpsDevice":{"type":"array","items":{"$ref":"#/definitions/LinuxThrottleDevice"},"description":"Most bytes per second to write, by device."},"throttleReadIOPSDevice":{"type":"array","items":{"$ref":"#/definitions/LinuxThrottleDevice"},"description":"Most read operations per second, by device."},"throttleWriteIOPSDevice":{"type":"array","items":{"$ref":"#/definitions/LinuxThrottleDevice"},"description":"Most write operations per second, by device."}}};
const schema62 = {"type":"object","description":"The weight for one device. At least one of weight and leafWeight must be given.","anyOf":[{"required":["weight"]},{"required":["leafWeight"]}],"$comment":"The text demands at least one of the two weights; the upstream schema does not.","required":["major","minor"],"properties":{"major":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Major number of the block device."},"minor":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Minor number of the block device."},"weight":{"type":"integer","minimum":0,"maximum":65535,"description":"Weight for this device, from 10 to 1000."},"leafWeight":{"type":"integer","minimum":0,"maximum":65535,"description":"Weight of the container's own tasks for this device against its child cgroups (old CFQ scheduler only)."}}};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":{"major":true,"minor":true,"weight":true,"leafWeight":true},"dynamicProps":false,"dynamicItems":false};

const schema63 = {"type":"object","description":"The limit for one device.","$comment":"rate is REQUIRED by the text; the upstream schema does not ask for it.","required":["major","minor","rate"],"properties":{"major":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Major number of the block device."},"minor":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Minor number of the block device."},"rate":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"The limit: bytes or operations per second, by the list it stands in."}}};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":{"major":true,"minor":true,"rate":true},"dynamicProps":false,"dynamicItems":false};


function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
if(!(validate128(data2[i0], {instancePath:instancePath+"/weightDevice/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
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
if(!(validate130(data4[i1], {instancePath:instancePath+"/throttleReadBpsDevice/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
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
if(!(validate130(data6[i2], {instancePath:instancePath+"/throttleWriteBpsDevice/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
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
if(!(validate130(data8[i3], {instancePath:instancePath+"/throttleReadIOPSDevice/" + i3,parentData:data8,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
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
if(!(validate130(data10[i4], {instancePath:instancePath+"/throttleWriteIOPSDevice/" + i4,parentData:data10,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
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
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":{"weight":true,"leafWeight":true,"weightDevice":true,"throttleReadBpsDevice":true,"throttleWriteBpsDevice":true,"throttleReadIOPSDevice":true,"throttleWriteIOPSDevice":true},"dynamicProps":false,"dynamicItems":false};

const schema64 = {"type":"object","description":"The limit for huge pages of one size.","required":["pageSize","limit"],"properties":{"pageSize":{"type":"string","description":"Size of the pages, as the kernel names it: a number with KB, MB or GB.","pattern":"^[1-9][0-9]*[KMG]B$","x-patternDescription":"a size such as `64KB`, `2MB` or `1GB`"},"limit":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Most bytes in pages of this size."}}};
const pattern33 = new RegExp("^[1-9][0-9]*[KMG]B$", "u");

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
if(!pattern33.test(data0)){
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
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"props":{"pageSize":true,"limit":true},"dynamicProps":false,"dynamicItems":false};

const schema65 = {"type":"object","description":"Marks and priorities of network traffic by cgroup (version 1).","properties":{"classID":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Class identifier that packets of the container carry, for traffic control or firewalls to match."},"priorities":{"type":"array","items":{"$ref":"#/definitions/LinuxInterfacePriority"},"description":"Priority of outgoing traffic, by interface."}}};
const schema66 = {"type":"object","description":"Priority of traffic on one interface.","required":["name","priority"],"properties":{"name":{"type":"string","description":"Name of the interface in the runtime's network namespace."},"priority":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Priority that traffic leaving by this interface gets."}}};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"props":{"name":true,"priority":true},"dynamicProps":false,"dynamicItems":false};


function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
if(!(validate139(data1[i0], {instancePath:instancePath+"/priorities/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":{"classID":true,"priorities":true},"dynamicProps":false,"dynamicItems":false};

const schema67 = {"type":"object","description":"Limits for one RDMA device. At least one of the two must be given.","anyOf":[{"required":["hcaHandles"]},{"required":["hcaObjects"]}],"$comment":"The text demands at least one of the two limits; the upstream schema does not.","properties":{"hcaHandles":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Most handles of the adapter that the container may open."},"hcaObjects":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Most objects of the adapter that the container may create."}}};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":{"hcaHandles":true,"hcaObjects":true},"dynamicProps":false,"dynamicItems":false};

const pattern34 = new RegExp("^[^/]+$", "u");

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.devices !== undefined){
let data0 = data.devices;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate119(data0[i0], {instancePath:instancePath+"/devices/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
if(!(validate121(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.cpu !== undefined){
if(!(validate123(data.cpu, {instancePath:instancePath+"/cpu",parentData:data,parentDataProperty:"cpu",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.pids !== undefined){
if(!(validate125(data.pids, {instancePath:instancePath+"/pids",parentData:data,parentDataProperty:"pids",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if(data.blockIO !== undefined){
if(!(validate127(data.blockIO, {instancePath:instancePath+"/blockIO",parentData:data,parentDataProperty:"blockIO",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.hugepageLimits !== undefined){
let data6 = data.hugepageLimits;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate136(data6[i1], {instancePath:instancePath+"/hugepageLimits/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
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
if(!(validate138(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data.rdma !== undefined){
let data9 = data.rdma;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key0 in data9){
if(!(validate142(data9[key0], {instancePath:instancePath+"/rdma/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
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
if(!pattern34.test(key1)){
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
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":{"devices":true,"memory":true,"cpu":true,"pids":true,"blockIO":true,"hugepageLimits":true,"network":true,"rdma":true,"unified":true},"dynamicProps":false,"dynamicItems":false};

const schema68 = {"type":"object","description":"One namespace of the container.","required":["type"],"properties":{"type":{"type":"string","description":"Which kind of namespace: what the container sees apart from the host.","enum":["pid","network","mount","ipc","uts","user","cgroup","time"],"x-enumDescriptions":{"pid":"its own process IDs; processes outside are not seen","network":"its own interfaces, addresses, routes, ports and firewall","mount":"its own table of mounts","ipc":"its own System V IPC objects and POSIX message queues","uts":"its own host name and domain name","user":"its own user and group IDs, mapped to others on the host","cgroup":"sees its own cgroup as the root of the hierarchy (Linux 4.6)","time":"its own offsets of the monotonic and boot clocks (Linux 5.6)"}},"path":{"type":"string","description":"A file that stands for an existing namespace, which the container then joins: an absolute path. Without it a new namespace is made.","pattern":"^(/|$)","x-patternDescription":"an absolute path"}}};
const pattern35 = new RegExp("^(/|$)", "u");

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema68.properties.type.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern35.test(data1)){
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
validate145.evaluated = {"props":{"type":true,"path":true},"dynamicProps":false,"dynamicItems":false};

const schema69 = {"type":"object","description":"A device node in the container.","required":["type","path"],"properties":{"path":{"type":"string","description":"Full path of the node inside the container. It may lie outside `/dev`."},"type":{"type":"string","description":"The kind of node.","enum":["c","b","u","p"],"x-enumDescriptions":{"c":"character device","b":"block device","u":"unbuffered character device, the same as c","p":"named pipe (FIFO)"}},"major":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Major number: which driver. Required unless the type is `p`."},"minor":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Minor number: which device of the driver. Required unless the type is `p`."},"fileMode":{"type":"integer","minimum":0,"description":"Permissions of the node as a decimal number: 438 stands for octal 0666.","maximum":511},"uid":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Owner of the node, as seen inside the container."},"gid":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Group of the node, as seen inside the container."}},"if":{"properties":{"type":{"const":"p"}},"required":["type"]},"else":{"required":["major","minor"]}};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
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
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
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
var _valid0 = _errs4 === errors;
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
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema69.properties.type.enum},message:"must be equal to one of the allowed values"};
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
if(data5 > 511 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/fileMode",schemaPath:"#/properties/fileMode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 511},message:"must be <= 511"};
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
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":{"path":true,"type":true,"major":true,"minor":true,"fileMode":true,"uid":true,"gid":true},"dynamicProps":false,"dynamicItems":false};

const schema70 = {"type":"object","description":"A network interface moved into the container.","properties":{"name":{"type":"string","description":"Name of the interface inside the container; without it the host's name stays. A `%d` in it lets the kernel pick a free number."}}};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"props":{"name":true},"dynamicProps":false,"dynamicItems":false};

const schema71 = {"type":"object","description":"A filter for system calls.","dependencies":{"listenerMetadata":["listenerPath"]},"required":["defaultAction"],"properties":{"defaultAction":{"type":"string","description":"What happens to a call that no rule names.","enum":["SCMP_ACT_KILL","SCMP_ACT_KILL_PROCESS","SCMP_ACT_KILL_THREAD","SCMP_ACT_TRAP","SCMP_ACT_ERRNO","SCMP_ACT_TRACE","SCMP_ACT_ALLOW","SCMP_ACT_LOG","SCMP_ACT_NOTIFY"],"x-enumDescriptions":{"SCMP_ACT_KILL":"kills the calling thread (older name of SCMP_ACT_KILL_THREAD)","SCMP_ACT_KILL_PROCESS":"kills the whole process (Linux 4.14)","SCMP_ACT_KILL_THREAD":"kills the calling thread","SCMP_ACT_TRAP":"sends SIGSYS to the thread instead of making the call","SCMP_ACT_ERRNO":"does not make the call and returns an error number, EPERM unless another is given","SCMP_ACT_TRACE":"asks an attached tracer; without one the call fails with ENOSYS","SCMP_ACT_ALLOW":"lets the call through","SCMP_ACT_LOG":"lets the call through and logs it (Linux 4.14)","SCMP_ACT_NOTIFY":"asks a listener in user space, reached by listenerPath (Linux 5.0)"}},"defaultErrnoRet":{"type":"integer","minimum":0,"description":"Error number that the default action returns; 1 (EPERM) where it is missing. Only for actions that return one, SCMP_ACT_ERRNO and SCMP_ACT_TRACE."},"architectures":{"type":"array","items":{"type":"string","enum":["SCMP_ARCH_X86","SCMP_ARCH_X86_64","SCMP_ARCH_X32","SCMP_ARCH_ARM","SCMP_ARCH_AARCH64","SCMP_ARCH_MIPS","SCMP_ARCH_MIPS64","SCMP_ARCH_MIPS64N32","SCMP_ARCH_MIPSEL","SCMP_ARCH_MIPSEL64","SCMP_ARCH_MIPSEL64N32","SCMP_ARCH_PPC","SCMP_ARCH_PPC64","SCMP_ARCH_PPC64LE","SCMP_ARCH_S390","SCMP_ARCH_S390X","SCMP_ARCH_PARISC","SCMP_ARCH_PARISC64","SCMP_ARCH_RISCV64","SCMP_ARCH_LOONGARCH64","SCMP_ARCH_M68K","SCMP_ARCH_SH","SCMP_ARCH_SHEB"],"x-enumDescriptions":{"SCMP_ARCH_X86":"32-bit x86","SCMP_ARCH_X86_64":"64-bit x86","SCMP_ARCH_X32":"64-bit x86 with 32-bit pointers","SCMP_ARCH_ARM":"32-bit Arm","SCMP_ARCH_AARCH64":"64-bit Arm","SCMP_ARCH_MIPS":"32-bit MIPS, big endian","SCMP_ARCH_MIPS64":"64-bit MIPS, big endian","SCMP_ARCH_MIPS64N32":"64-bit MIPS with 32-bit pointers, big endian","SCMP_ARCH_MIPSEL":"32-bit MIPS, little endian","SCMP_ARCH_MIPSEL64":"64-bit MIPS, little endian","SCMP_ARCH_MIPSEL64N32":"64-bit MIPS with 32-bit pointers, little endian","SCMP_ARCH_PPC":"32-bit PowerPC","SCMP_ARCH_PPC64":"64-bit PowerPC, big endian","SCMP_ARCH_PPC64LE":"64-bit PowerPC, little endian","SCMP_ARCH_S390":"31-bit IBM Z","SCMP_ARCH_S390X":"64-bit IBM Z","SCMP_ARCH_PARISC":"32-bit PA-RISC","SCMP_ARCH_PARISC64":"64-bit PA-RISC","SCMP_ARCH_RISCV64":"64-bit RISC-V","SCMP_ARCH_LOONGARCH64":"64-bit LoongArch","SCMP_ARCH_M68K":"Motorola 68000","SCMP_ARCH_SH":"SuperH, little endian","SCMP_ARCH_SHEB":"SuperH, big endian"}},"description":"Architectures whose calls the filter judges, beside the native one. Calls of an architecture that is not listed are killed."},"flags":{"type":"array","items":{"type":"string","enum":["SECCOMP_FILTER_FLAG_TSYNC","SECCOMP_FILTER_FLAG_LOG","SECCOMP_FILTER_FLAG_SPEC_ALLOW","SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV"],"x-enumDescriptions":{"SECCOMP_FILTER_FLAG_TSYNC":"all threads get the filter at once","SECCOMP_FILTER_FLAG_LOG":"every action but ALLOW is logged (Linux 4.14)","SECCOMP_FILTER_FLAG_SPEC_ALLOW":"leaves speculative store bypass on, faster and less safe (Linux 4.17)","SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV":"once the listener has taken a notification, only fatal signals interrupt the wait (Linux 5.19)"}},"description":"Flags of the seccomp call that loads the filter."},"listenerPath":{"type":"string","description":"UNIX socket to which the runtime sends the container process state and the seccomp descriptor, where SCMP_ACT_NOTIFY is used."},"listenerMetadata":{"type":"string","description":"Text handed to the listener as it is. Only together with listenerPath."},"syscalls":{"type":"array","items":{"$ref":"#/definitions/LinuxSyscall"},"description":"Rules for single system calls."}}};
const schema72 = {"type":"object","description":"One rule: these calls, under these conditions, get this action.","required":["names","action"],"properties":{"names":{"type":"array","items":{"type":"string"},"description":"Names of the system calls. At least one.","minItems":1},"action":{"type":"string","description":"What happens to the calls that fit.","enum":["SCMP_ACT_KILL","SCMP_ACT_KILL_PROCESS","SCMP_ACT_KILL_THREAD","SCMP_ACT_TRAP","SCMP_ACT_ERRNO","SCMP_ACT_TRACE","SCMP_ACT_ALLOW","SCMP_ACT_LOG","SCMP_ACT_NOTIFY"],"x-enumDescriptions":{"SCMP_ACT_KILL":"kills the calling thread (older name of SCMP_ACT_KILL_THREAD)","SCMP_ACT_KILL_PROCESS":"kills the whole process (Linux 4.14)","SCMP_ACT_KILL_THREAD":"kills the calling thread","SCMP_ACT_TRAP":"sends SIGSYS to the thread instead of making the call","SCMP_ACT_ERRNO":"does not make the call and returns an error number, EPERM unless another is given","SCMP_ACT_TRACE":"asks an attached tracer; without one the call fails with ENOSYS","SCMP_ACT_ALLOW":"lets the call through","SCMP_ACT_LOG":"lets the call through and logs it (Linux 4.14)","SCMP_ACT_NOTIFY":"asks a listener in user space, reached by listenerPath (Linux 5.0)"}},"errnoRet":{"type":"integer","minimum":0,"description":"Error number that the action returns; 1 (EPERM) where it is missing. Only for SCMP_ACT_ERRNO and SCMP_ACT_TRACE."},"args":{"type":"array","items":{"$ref":"#/definitions/LinuxSeccompArg"},"description":"Conditions on the arguments of the call; all must hold."}}};
const schema73 = {"type":"object","description":"A condition on one argument of a system call.","required":["index","value","op"],"properties":{"index":{"type":"integer","minimum":0,"description":"Which argument, counted from 0 to 5.","maximum":5},"value":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Number to compare the argument with; the mask for SCMP_CMP_MASKED_EQ."},"valueTwo":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"The expected result under SCMP_CMP_MASKED_EQ; not used otherwise."},"op":{"type":"string","description":"How the argument is compared.","enum":["SCMP_CMP_NE","SCMP_CMP_LT","SCMP_CMP_LE","SCMP_CMP_EQ","SCMP_CMP_GE","SCMP_CMP_GT","SCMP_CMP_MASKED_EQ"],"x-enumDescriptions":{"SCMP_CMP_NE":"not equal","SCMP_CMP_LT":"less than","SCMP_CMP_LE":"less than or equal","SCMP_CMP_EQ":"equal","SCMP_CMP_GE":"greater than or equal","SCMP_CMP_GT":"greater than","SCMP_CMP_MASKED_EQ":"equal after masking: value is the mask, valueTwo the expected result"}}}};

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate153.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err13 = {instancePath:instancePath+"/op",schemaPath:"#/properties/op/enum",keyword:"enum",params:{allowedValues: schema73.properties.op.enum},message:"must be equal to one of the allowed values"};
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
validate153.errors = vErrors;
return errors === 0;
}
validate153.evaluated = {"props":{"index":true,"value":true,"valueTwo":true,"op":true},"dynamicProps":false,"dynamicItems":false};


function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err6 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema72.properties.action.enum},message:"must be equal to one of the allowed values"};
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
if(!(validate153(data4[i1], {instancePath:instancePath+"/args/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
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
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"props":{"names":true,"action":true,"errnoRet":true,"args":true},"dynamicProps":false,"dynamicItems":false};


function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err3 = {instancePath:instancePath+"/defaultAction",schemaPath:"#/properties/defaultAction/enum",keyword:"enum",params:{allowedValues: schema71.properties.defaultAction.enum},message:"must be equal to one of the allowed values"};
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
const err7 = {instancePath:instancePath+"/architectures/" + i0,schemaPath:"#/properties/architectures/items/enum",keyword:"enum",params:{allowedValues: schema71.properties.architectures.items.enum},message:"must be equal to one of the allowed values"};
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
const err10 = {instancePath:instancePath+"/flags/" + i1,schemaPath:"#/properties/flags/items/enum",keyword:"enum",params:{allowedValues: schema71.properties.flags.items.enum},message:"must be equal to one of the allowed values"};
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
if(!(validate152(data8[i2], {instancePath:instancePath+"/syscalls/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
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
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":{"defaultAction":true,"defaultErrnoRet":true,"architectures":true,"flags":true,"listenerPath":true,"listenerMetadata":true,"syscalls":true},"dynamicProps":false,"dynamicItems":false};

const schema74 = {"type":"object","description":"Cache and memory bandwidth by the resctrl file system.","properties":{"closID":{"type":"string","description":"Name of the class of service that the container joins, a directory in resctrl; `/` is the default class. Without it a class named after the container is made."},"l3CacheSchema":{"type":"string","description":"Share of the L3 cache as a line for the schemata file, which should start with `L3:`."},"memBwSchema":{"type":"string","description":"Share of memory bandwidth as a line for the schemata file.","pattern":"^MB:[^\\r\\n]*$","x-patternDescription":"one line that starts with `MB:`"},"schemata":{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n]*$","x-patternDescription":"a single line"},"description":"Lines for the schemata file, one in each entry; written after the two older fields."},"enableMonitoring":{"type":"boolean","description":"Makes a monitoring group for the container, so that its cache and bandwidth use can be read."},"enableCMT":{"type":"boolean","description":"Switched cache monitoring on. Gone since 1.3.0: use enableMonitoring.","deprecated":true},"enableMBM":{"type":"boolean","description":"Switched bandwidth monitoring on. Gone since 1.3.0: use enableMonitoring.","deprecated":true}}};
const pattern38 = new RegExp("^MB:[^\\r\\n]*$", "u");
const pattern39 = new RegExp("^[^\\r\\n]*$", "u");

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate157.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
if(!pattern38.test(data2)){
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
if(!pattern39.test(data4)){
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
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {"props":{"closID":true,"l3CacheSchema":true,"memBwSchema":true,"schemata":true,"enableMonitoring":true,"enableCMT":true,"enableMBM":true},"dynamicProps":false,"dynamicItems":false};

const schema75 = {"type":"object","description":"The NUMA memory policy, as set by set_mempolicy.","$comment":"mode is REQUIRED by the text; the upstream schema does not ask for it.","required":["mode"],"properties":{"mode":{"type":"string","description":"How nodes are chosen.","enum":["MPOL_DEFAULT","MPOL_BIND","MPOL_INTERLEAVE","MPOL_WEIGHTED_INTERLEAVE","MPOL_PREFERRED","MPOL_PREFERRED_MANY","MPOL_LOCAL"],"x-enumDescriptions":{"MPOL_DEFAULT":"the node of the CPU that asks; no nodes are named","MPOL_BIND":"only the named nodes","MPOL_INTERLEAVE":"the named nodes in turn","MPOL_WEIGHTED_INTERLEAVE":"the named nodes in turn, by weight (Linux 6.9)","MPOL_PREFERRED":"the named node first, then others","MPOL_PREFERRED_MANY":"the named nodes first, then others (Linux 5.15)","MPOL_LOCAL":"the node of the CPU that asks; no nodes are named"}},"nodes":{"type":"string","description":"NUMA nodes, such as `0-3,7`. Some modes want none, others at least one.","pattern":"^([0-9]+(-[0-9]+)?(, ?[0-9]+(-[0-9]+)?)*)?$","x-patternDescription":"a list of numbers and ranges, such as `0-3,7`"},"flags":{"type":"array","items":{"type":"string","enum":["MPOL_F_NUMA_BALANCING","MPOL_F_RELATIVE_NODES","MPOL_F_STATIC_NODES"],"x-enumDescriptions":{"MPOL_F_NUMA_BALANCING":"lets the kernel move pages among the nodes; with MPOL_BIND only (Linux 5.12)","MPOL_F_RELATIVE_NODES":"node numbers count within the allowed nodes","MPOL_F_STATIC_NODES":"node numbers stay as given when the allowed nodes change"}},"description":"Flags of set_mempolicy."}}};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema75.properties.mode.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern26.test(data1)){
const err3 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/pattern",keyword:"pattern",params:{pattern: "^([0-9]+(-[0-9]+)?(, ?[0-9]+(-[0-9]+)?)*)?$"},message:"must match pattern \""+"^([0-9]+(-[0-9]+)?(, ?[0-9]+(-[0-9]+)?)*)?$"+"\""};
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
const err6 = {instancePath:instancePath+"/flags/" + i0,schemaPath:"#/properties/flags/items/enum",keyword:"enum",params:{allowedValues: schema75.properties.flags.items.enum},message:"must be equal to one of the allowed values"};
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
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"props":{"mode":true,"nodes":true,"flags":true},"dynamicProps":false,"dynamicItems":false};

const schema76 = {"type":"object","description":"The execution personality, as set by personality(2).","$comment":"domain is REQUIRED by the text; the upstream schema does not ask for it.","required":["domain"],"properties":{"domain":{"type":"string","description":"Which personality.","enum":["LINUX","LINUX32"],"x-enumDescriptions":{"LINUX":"the usual one","LINUX32":"uname reports a 32-bit machine"}},"flags":{"type":"array","items":{"type":"string"},"description":"Further flags. None are defined yet."}}};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate161.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err2 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/enum",keyword:"enum",params:{allowedValues: schema76.properties.domain.enum},message:"must be equal to one of the allowed values"};
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
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"props":{"domain":true,"flags":true},"dynamicProps":false,"dynamicItems":false};

const schema77 = {"type":"object","description":"Offset of one clock.","$comment":"time_namespaces(7): nanoseconds run from 0 to 999999999, and the kernel refuses others.","properties":{"secs":{"type":"integer","minimum":-9223372036854776000,"maximum":9223372036854776000,"description":"Seconds by which the clock in the container differs."},"nanosecs":{"type":"integer","minimum":0,"description":"Nanoseconds to add to the seconds.","maximum":999999999}}};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"props":{"secs":true,"nanosecs":true},"dynamicProps":false,"dynamicItems":false};

const pattern29 = new RegExp("^[^ \\t\\r\\n]+$", "u");

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uidMappings !== undefined){
let data0 = data.uidMappings;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate102(data0[i0], {instancePath:instancePath+"/uidMappings/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
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
if(!(validate102(data2[i1], {instancePath:instancePath+"/gidMappings/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
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
const _errs9 = errors;
if(typeof key0 === "string"){
if(!pattern29.test(key0)){
const err2 = {instancePath:instancePath+"/sysctl",schemaPath:"#/properties/sysctl/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^ \\t\\r\\n]+$"},message:"must match pattern \""+"^[^ \\t\\r\\n]+$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid5 = _errs9 === errors;
if(!valid5){
const err3 = {instancePath:instancePath+"/sysctl",schemaPath:"#/properties/sysctl/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data4){
if(typeof data4[key1] !== "string"){
const err4 = {instancePath:instancePath+"/sysctl/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sysctl/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err5 = {instancePath:instancePath+"/sysctl",schemaPath:"#/properties/sysctl/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.resources !== undefined){
if(!(validate118(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.cgroupsPath !== undefined){
if(typeof data.cgroupsPath !== "string"){
const err6 = {instancePath:instancePath+"/cgroupsPath",schemaPath:"#/properties/cgroupsPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.namespaces !== undefined){
let data8 = data.namespaces;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate145(data8[i2], {instancePath:instancePath+"/namespaces/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.devices !== undefined){
let data10 = data.devices;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate147(data10[i3], {instancePath:instancePath+"/devices/" + i3,parentData:data10,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.netDevices !== undefined){
let data12 = data.netDevices;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
if(!(validate149(data12[key2], {instancePath:instancePath+"/netDevices/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/netDevices",schemaPath:"#/properties/netDevices/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.seccomp !== undefined){
if(!(validate151(data.seccomp, {instancePath:instancePath+"/seccomp",parentData:data,parentDataProperty:"seccomp",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data.rootfsPropagation !== undefined){
let data15 = data.rootfsPropagation;
if(typeof data15 !== "string"){
const err10 = {instancePath:instancePath+"/rootfsPropagation",schemaPath:"#/properties/rootfsPropagation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((((((data15 === "shared") || (data15 === "slave")) || (data15 === "private")) || (data15 === "unbindable")) || (data15 === "rshared")) || (data15 === "rslave")) || (data15 === "rprivate")) || (data15 === "runbindable"))){
const err11 = {instancePath:instancePath+"/rootfsPropagation",schemaPath:"#/properties/rootfsPropagation/enum",keyword:"enum",params:{allowedValues: schema55.properties.rootfsPropagation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
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
if(!pattern28.test(data17)){
const err12 = {instancePath:instancePath+"/maskedPaths/" + i4,schemaPath:"#/properties/maskedPaths/items/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/maskedPaths/" + i4,schemaPath:"#/properties/maskedPaths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/maskedPaths",schemaPath:"#/properties/maskedPaths/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
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
if(!pattern28.test(data19)){
const err15 = {instancePath:instancePath+"/readonlyPaths/" + i5,schemaPath:"#/properties/readonlyPaths/items/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/readonlyPaths/" + i5,schemaPath:"#/properties/readonlyPaths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err17 = {instancePath:instancePath+"/readonlyPaths",schemaPath:"#/properties/readonlyPaths/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.mountLabel !== undefined){
if(typeof data.mountLabel !== "string"){
const err18 = {instancePath:instancePath+"/mountLabel",schemaPath:"#/properties/mountLabel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.intelRdt !== undefined){
if(!(validate157(data.intelRdt, {instancePath:instancePath+"/intelRdt",parentData:data,parentDataProperty:"intelRdt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
if(data.memoryPolicy !== undefined){
if(!(validate159(data.memoryPolicy, {instancePath:instancePath+"/memoryPolicy",parentData:data,parentDataProperty:"memoryPolicy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
if(data.personality !== undefined){
if(!(validate161(data.personality, {instancePath:instancePath+"/personality",parentData:data,parentDataProperty:"personality",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
}
if(data.timeOffsets !== undefined){
let data24 = data.timeOffsets;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key3 in data24){
const _errs46 = errors;
if(!((key3 === "monotonic") || (key3 === "boottime"))){
const err19 = {instancePath:instancePath+"/timeOffsets",schemaPath:"#/properties/timeOffsets/propertyNames/enum",keyword:"enum",params:{allowedValues: schema55.properties.timeOffsets.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid16 = _errs46 === errors;
if(!valid16){
const err20 = {instancePath:instancePath+"/timeOffsets",schemaPath:"#/properties/timeOffsets/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key4 in data24){
if(!(validate163(data24[key4], {instancePath:instancePath+"/timeOffsets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data24,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/timeOffsets",schemaPath:"#/properties/timeOffsets/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":{"uidMappings":true,"gidMappings":true,"sysctl":true,"resources":true,"cgroupsPath":true,"namespaces":true,"devices":true,"netDevices":true,"seccomp":true,"rootfsPropagation":true,"maskedPaths":true,"readonlyPaths":true,"mountLabel":true,"intelRdt":true,"memoryPolicy":true,"personality":true,"timeOffsets":true},"dynamicProps":false,"dynamicItems":false};

const schema78 = {"type":"object","description":"Settings for a Solaris zone.","properties":{"milestone":{"type":"string","description":"Service of the management facility that should be online before the container counts as started."},"limitpriv":{"type":"string","description":"Privileges that processes of the container may have, as a comma-separated set."},"maxShmMemory":{"type":"string","description":"Most shared memory, as a number with an optional scale K, M, G or T.","pattern":"^[0-9]+(\\.[0-9]+)?[KMGTkmgt]?$","x-patternDescription":"a number with an optional K, M, G or T"},"cappedCPU":{"$ref":"#/definitions/SolarisCappedCPU","description":"Ceiling of CPU time."},"cappedMemory":{"$ref":"#/definitions/SolarisCappedMemory","description":"Ceilings of memory and swap."},"anet":{"type":"array","items":{"$ref":"#/definitions/SolarisAnet"},"description":"Network links that are made for the container."}}};
const pattern41 = new RegExp("^[0-9]+(\\.[0-9]+)?[KMGTkmgt]?$", "u");
const schema79 = {"type":"object","description":"Ceiling of CPU time.","properties":{"ncpus":{"type":"string","description":"CPUs as a decimal number in a string: `1` is one whole CPU, `.75` three quarters."}}};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"props":{"ncpus":true},"dynamicProps":false,"dynamicItems":false};

const schema80 = {"type":"object","description":"Ceilings of memory. A scale K, M, G or T may follow each number.","properties":{"physical":{"type":"string","description":"Most physical memory.","pattern":"^[0-9]+(\\.[0-9]+)?[KMGTkmgt]?$","x-patternDescription":"a number with an optional K, M, G or T"},"swap":{"type":"string","description":"Most swap.","pattern":"^[0-9]+(\\.[0-9]+)?[KMGTkmgt]?$","x-patternDescription":"a number with an optional K, M, G or T"}}};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate169.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.physical !== undefined){
let data0 = data.physical;
if(typeof data0 === "string"){
if(!pattern41.test(data0)){
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
if(!pattern41.test(data1)){
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
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"props":{"physical":true,"swap":true},"dynamicProps":false,"dynamicItems":false};

const schema81 = {"type":"object","description":"One automatic network link.","properties":{"linkname":{"type":"string","description":"Name of the virtual link."},"lowerLink":{"type":"string","description":"Link of the host that the virtual one is built on."},"allowedAddress":{"type":"string","description":"Addresses that the container may use; without it any."},"configureAllowedAddress":{"type":"string","description":"`true` sets the allowed addresses on the link at each start. Written as a string.","x-values":["true","false"]},"defrouter":{"type":"string","description":"Default router."},"macAddress":{"type":"string","description":"MAC address of the link, or one of the keywords of zonecfg."},"linkProtection":{"type":"string","description":"Kinds of link protection, separated by commas."}}};

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":{"linkname":true,"lowerLink":true,"allowedAddress":true,"configureAllowedAddress":true,"defrouter":true,"macAddress":true,"linkProtection":true},"dynamicProps":false,"dynamicItems":false};


function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
if(!pattern41.test(data2)){
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
if(!(validate167(data.cappedCPU, {instancePath:instancePath+"/cappedCPU",parentData:data,parentDataProperty:"cappedCPU",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data.cappedMemory !== undefined){
if(!(validate169(data.cappedMemory, {instancePath:instancePath+"/cappedMemory",parentData:data,parentDataProperty:"cappedMemory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
if(data.anet !== undefined){
let data5 = data.anet;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate171(data5[i0], {instancePath:instancePath+"/anet/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
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
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"props":{"milestone":true,"limitpriv":true,"maxShmMemory":true,"cappedCPU":true,"cappedMemory":true,"anet":true},"dynamicProps":false,"dynamicItems":false};

const schema82 = {"type":"object","description":"Settings for Windows containers.","required":["layerFolders"],"properties":{"layerFolders":{"type":"array","items":{"type":"string"},"description":"Folders of the image's layers, from the top layer down to the base, with the scratch folder last. At least one.","minItems":1},"devices":{"type":"array","items":{"$ref":"#/definitions/WindowsDevice"},"description":"Devices that the container gets."},"resources":{"$ref":"#/definitions/WindowsResources","description":"Limits of memory, CPU and storage."},"network":{"$ref":"#/definitions/WindowsNetwork","description":"Networking of the container."},"credentialSpec":{"description":"Description of a group Managed Service Account, as an object whose members the implementation defines."},"servicing":{"type":"boolean","description":"Starts the container in a mode that applies pending Windows updates."},"ignoreFlushesDuringBoot":{"type":"boolean","description":"Leaves out disk flushes while the container boots."},"hyperv":{"$ref":"#/definitions/WindowsHyperV","description":"Where present, the container runs in a Hyper-V virtual machine; where absent, as a process on the host's kernel."}}};
const schema83 = {"type":"object","description":"A device for the container.","required":["id","idType"],"properties":{"id":{"type":"string","description":"The device: for the type `class` the GUID of a device interface class."},"idType":{"type":"string","description":"How id is to be read.","enum":["class"],"x-enumDescriptions":{"class":"id is a device interface class GUID"}}}};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err4 = {instancePath:instancePath+"/idType",schemaPath:"#/properties/idType/enum",keyword:"enum",params:{allowedValues: schema83.properties.idType.enum},message:"must be equal to one of the allowed values"};
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
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"props":{"id":true,"idType":true},"dynamicProps":false,"dynamicItems":false};

const schema84 = {"type":"object","description":"Limits of a Windows container.","properties":{"memory":{"$ref":"#/definitions/WindowsMemoryResources","description":"Limit of memory."},"cpu":{"$ref":"#/definitions/WindowsCPUResources","description":"Limits of CPU time. Only one of its members should be given."},"storage":{"$ref":"#/definitions/WindowsStorageResources","description":"Limits of the system drive."}}};
const schema85 = {"type":"object","description":"Memory of a Windows container.","properties":{"limit":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Most memory, in bytes."}}};

function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate178.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"props":{"limit":true},"dynamicProps":false,"dynamicItems":false};

const schema86 = {"type":"object","description":"CPU time of a Windows container; count, shares and maximum exclude each other.","properties":{"count":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"How many CPUs the container has."},"shares":{"type":"integer","minimum":0,"description":"Relative weight against other containers, from 0 to 10000.","maximum":10000},"maximum":{"type":"integer","minimum":0,"description":"Ceiling of CPU time in hundredths of a percent: 10000 is all of it.","maximum":10000},"affinity":{"type":"array","items":{"$ref":"#/definitions/WindowsCPUGroupAffinity"},"description":"The processors that the container may run on, by processor group.","$comment":"The text and the Go type have an array; the upstream schema asks for an object and so refuses correct files."}}};
const schema87 = {"type":"object","description":"Processors of one group.","$comment":"Both members are REQUIRED by the text; the upstream schema does not ask for them.","required":["mask","group"],"properties":{"mask":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Bit mask of the processors within the group."},"group":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Number of the processor group."}}};

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate181.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {"props":{"mask":true,"group":true},"dynamicProps":false,"dynamicItems":false};


function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
if(!(validate181(data3[i0], {instancePath:instancePath+"/affinity/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"props":{"count":true,"shares":true,"maximum":true,"affinity":true},"dynamicProps":false,"dynamicItems":false};

const schema88 = {"type":"object","description":"Storage of a Windows container.","properties":{"iops":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Most operations per second on the system drive."},"bps":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Most bytes per second on the system drive."},"sandboxSize":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Least size of the system drive, in bytes."}}};

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"props":{"iops":true,"bps":true,"sandboxSize":true},"dynamicProps":false,"dynamicItems":false};


function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.memory !== undefined){
if(!(validate178(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
if(data.cpu !== undefined){
if(!(validate180(data.cpu, {instancePath:instancePath+"/cpu",parentData:data,parentDataProperty:"cpu",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
if(data.storage !== undefined){
if(!(validate184(data.storage, {instancePath:instancePath+"/storage",parentData:data,parentDataProperty:"storage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
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
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"props":{"memory":true,"cpu":true,"storage":true},"dynamicProps":false,"dynamicItems":false};

const schema89 = {"type":"object","description":"Networking of a Windows container.","properties":{"endpointList":{"type":"array","items":{"type":"string"},"description":"Endpoints of the Host Network Service to connect to."},"allowUnqualifiedDNSQuery":{"type":"boolean","description":"Allows names without a domain to be resolved."},"DNSSearchList":{"type":"array","items":{"type":"string"},"description":"DNS suffixes to try for names."},"networkSharedContainerName":{"type":"string","description":"Container whose network stack is shared."},"networkNamespace":{"type":"string","description":"Network namespace to use, by its ID. No other member may then be given."}}};

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate187.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate187.errors = vErrors;
return errors === 0;
}
validate187.evaluated = {"props":{"endpointList":true,"allowUnqualifiedDNSQuery":true,"DNSSearchList":true,"networkSharedContainerName":true,"networkNamespace":true},"dynamicProps":false,"dynamicItems":false};

const schema90 = {"type":"object","description":"Hyper-V isolation.","properties":{"utilityVMPath":{"type":"string","description":"Path of the image of the utility virtual machine. Without it the layers are searched for one."}}};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"props":{"utilityVMPath":true},"dynamicProps":false,"dynamicItems":false};


function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
if(!(validate175(data2[i1], {instancePath:instancePath+"/devices/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
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
if(!(validate177(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.network !== undefined){
if(!(validate187(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
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
if(!(validate189(data.hyperv, {instancePath:instancePath+"/hyperv",parentData:data,parentDataProperty:"hyperv",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
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
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"props":{"layerFolders":true,"devices":true,"resources":true,"network":true,"credentialSpec":true,"servicing":true,"ignoreFlushesDuringBoot":true,"hyperv":true},"dynamicProps":false,"dynamicItems":false};

const schema91 = {"type":"object","description":"Settings for a container in a virtual machine.","required":["kernel"],"properties":{"hypervisor":{"$ref":"#/definitions/VMHypervisor","description":"The hypervisor that runs the virtual machine."},"kernel":{"$ref":"#/definitions/VMKernel","description":"The kernel that the virtual machine boots."},"image":{"$ref":"#/definitions/VMImage","description":"The disk image with the virtual machine's own root, which is not the container's root."},"hwConfig":{"$ref":"#/definitions/HWConfig","description":"Hardware that the virtual machine gets.","$comment":"The Go tag of 1.3.0 says hwconfig; text and upstream schema say hwConfig, and the Go decoder takes both."}}};
const schema92 = {"type":"object","description":"The hypervisor.","required":["path"],"properties":{"path":{"type":"string","description":"Its program on the host: an absolute path.","pattern":"^/","x-patternDescription":"an absolute path"},"parameters":{"type":"array","items":{"type":"string"},"description":"Arguments for the hypervisor."}}};

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate193.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
if(!pattern28.test(data0)){
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
validate193.errors = vErrors;
return errors === 0;
}
validate193.evaluated = {"props":{"path":true,"parameters":true},"dynamicProps":false,"dynamicItems":false};

const schema93 = {"type":"object","description":"The guest kernel.","required":["path"],"properties":{"path":{"type":"string","description":"The kernel on the host: an absolute path.","pattern":"^/","x-patternDescription":"an absolute path"},"parameters":{"type":"array","items":{"type":"string"},"description":"Parameters for the kernel command line."},"initrd":{"type":"string","description":"Initial RAM disk on the host: an absolute path.","pattern":"^/","x-patternDescription":"an absolute path"}}};

function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate195.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
if(!pattern28.test(data0)){
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
if(!pattern28.test(data3)){
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
validate195.errors = vErrors;
return errors === 0;
}
validate195.evaluated = {"props":{"path":true,"parameters":true,"initrd":true},"dynamicProps":false,"dynamicItems":false};

const schema94 = {"type":"object","description":"The guest's root image.","required":["path","format"],"properties":{"path":{"type":"string","description":"The image on the host: an absolute path.","pattern":"^/","x-patternDescription":"an absolute path"},"format":{"type":"string","description":"Format of the image.","enum":["raw","qcow2","vdi","vmdk","vhd"],"x-enumDescriptions":{"raw":"plain bytes of the disk","qcow2":"QEMU copy-on-write","vdi":"VirtualBox","vmdk":"VMware","vhd":"Virtual Hard Disk"},"default":"raw"}}};

function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate197.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
if(!pattern28.test(data0)){
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
const err5 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema94.properties.format.enum},message:"must be equal to one of the allowed values"};
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
validate197.errors = vErrors;
return errors === 0;
}
validate197.evaluated = {"props":{"path":true,"format":true},"dynamicProps":false,"dynamicItems":false};

const schema95 = {"type":"object","description":"Hardware for the virtual machine, passed through from the host where named.","properties":{"deviceTree":{"type":"string","description":"Device tree blob that describes the guest's hardware."},"vcpus":{"type":"integer","minimum":0,"maximum":4294967295,"description":"How many virtual CPUs."},"memory":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"Most memory, in bytes."},"dtdevs":{"type":"array","items":{"type":"string"},"description":"Nodes of the host's device tree to pass through."},"iomems":{"type":"array","items":{"$ref":"#/definitions/IOMems"},"description":"Ranges of physical memory pages of devices that the guest may reach.","$comment":"The elements are described as in the text; the upstream schema of 1.3.0 does not describe them so."},"irqs":{"type":"array","items":{"type":"integer","minimum":0,"maximum":4294967295},"description":"Physical interrupts that the guest may reach."}}};
const schema96 = {"type":"object","description":"A range of device memory.","required":["firstMFN","nrMFNs"],"properties":{"firstGFN":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"First page in the guest; without it the same as on the host."},"firstMFN":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"First physical page."},"nrMFNs":{"type":"integer","minimum":0,"maximum":18446744073709552000,"description":"How many pages."}}};

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate200.errors = vErrors;
return errors === 0;
}
validate200.evaluated = {"props":{"firstGFN":true,"firstMFN":true,"nrMFNs":true},"dynamicProps":false,"dynamicItems":false};


function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate199.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
if(!(validate200(data5[i1], {instancePath:instancePath+"/iomems/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
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
validate199.errors = vErrors;
return errors === 0;
}
validate199.evaluated = {"props":{"deviceTree":true,"vcpus":true,"memory":true,"dtdevs":true,"iomems":true,"irqs":true},"dynamicProps":false,"dynamicItems":false};


function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate192.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
if(!(validate193(data.hypervisor, {instancePath:instancePath+"/hypervisor",parentData:data,parentDataProperty:"hypervisor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
if(data.kernel !== undefined){
if(!(validate195(data.kernel, {instancePath:instancePath+"/kernel",parentData:data,parentDataProperty:"kernel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
if(!(validate197(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
if(data.hwConfig !== undefined){
if(!(validate199(data.hwConfig, {instancePath:instancePath+"/hwConfig",parentData:data,parentDataProperty:"hwConfig",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
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
validate192.errors = vErrors;
return errors === 0;
}
validate192.evaluated = {"props":{"hypervisor":true,"kernel":true,"image":true,"hwConfig":true},"dynamicProps":false,"dynamicItems":false};

const schema97 = {"type":"object","description":"Settings for z/OS UNIX.","properties":{"namespaces":{"type":"array","items":{"$ref":"#/definitions/ZOSNamespace"},"description":"Namespaces that the container gets or joins. A type that is missing here is shared with the runtime; no type may be listed twice."}}};
const schema98 = {"type":"object","description":"One namespace of the container.","required":["type"],"properties":{"type":{"type":"string","description":"Which kind of namespace.","enum":["pid","mount","ipc","uts"],"x-enumDescriptions":{"pid":"its own process IDs; processes outside are not seen","mount":"its own table of mounts","ipc":"its own System V IPC objects and POSIX message queues","uts":"its own host name and domain name"}},"path":{"type":"string","description":"A file that stands for an existing namespace, which the container then joins: an absolute path. Without it a new one is made.","pattern":"^(/|$)","x-patternDescription":"an absolute path"}}};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate205.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema98.properties.type.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern35.test(data1)){
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
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"props":{"type":true,"path":true},"dynamicProps":false,"dynamicItems":false};


function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate204.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.namespaces !== undefined){
let data0 = data.namespaces;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate205(data0[i0], {instancePath:instancePath+"/namespaces/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
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
validate204.errors = vErrors;
return errors === 0;
}
validate204.evaluated = {"props":{"namespaces":true},"dynamicProps":false,"dynamicItems":false};

const schema99 = {"type":"object","description":"Settings for a FreeBSD jail.","properties":{"devices":{"type":"array","items":{"$ref":"#/definitions/FreeBSDDevice"},"description":"Device files to show in the container's devfs beside the minimal set."},"jail":{"$ref":"#/definitions/FreeBSDJail","description":"Parameters of the jail."}}};
const schema100 = {"type":"object","description":"One device file.","$comment":"path is REQUIRED by the text; the upstream schema does not ask for it.","required":["path"],"properties":{"path":{"type":"string","description":"Path of the device, relative to `/dev`."},"mode":{"type":"integer","minimum":0,"description":"Permissions as a decimal number: 448 stands for octal 0700.","maximum":511}}};

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate209.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate209.errors = vErrors;
return errors === 0;
}
validate209.evaluated = {"props":{"path":true,"mode":true},"dynamicProps":false,"dynamicItems":false};

const schema101 = {"type":"object","description":"Parameters of the jail, handed to jail(2).","properties":{"parent":{"type":"string","description":"Name of the jail that becomes the parent; without it the host is. Lets containers share a network stack."},"host":{"type":"string","description":"Whether host name, domain name, host UUID and host ID are the container's own.","enum":["new","inherit"],"x-enumDescriptions":{"new":"the container has its own","inherit":"shared with the parent jail or the host"}},"ip4":{"type":"string","description":"Use of IPv4: all addresses of the parent, or none. Usually left out where vnet is used.","enum":["inherit","disable","new"],"x-enumDescriptions":{"inherit":"shared with the parent jail or the host","disable":"not available","new":"the container has its own"},"$comment":"The text names inherit and disable; jail(8) and the upstream schema know new as well, which restricts to ip4Addr."},"ip4Addr":{"type":"array","items":{"type":"string","x-format":"ipv4"},"description":"IPv4 addresses that the container may use, in numeric form."},"ip6":{"type":"string","description":"Use of IPv6: all addresses of the parent, or none. Usually left out where vnet is used.","enum":["inherit","disable","new"],"x-enumDescriptions":{"inherit":"shared with the parent jail or the host","disable":"not available","new":"the container has its own"},"$comment":"The text names inherit and disable; jail(8) and the upstream schema know new as well, which restricts to ip6Addr."},"ip6Addr":{"type":"array","items":{"type":"string","x-format":"ipv6"},"description":"IPv6 addresses that the container may use, in numeric form."},"vnet":{"type":"string","description":"Whether the container has a network stack of its own.","enum":["new","inherit"],"x-enumDescriptions":{"new":"the container has its own","inherit":"shared with the parent jail or the host"}},"interface":{"type":"string","description":"Interface that gets the addresses of ip4Addr and ip6Addr as aliases while the container lives."},"vnetInterfaces":{"type":"array","items":{"type":"string"},"description":"Interfaces moved into the container's own network stack while it lives."},"sysvmsg":{"type":"string","description":"System V message queues.","enum":["new","inherit","disable"],"x-enumDescriptions":{"new":"the container has its own","inherit":"shared with the parent jail or the host","disable":"not available"},"default":"new"},"sysvsem":{"type":"string","description":"System V semaphores.","enum":["new","inherit","disable"],"x-enumDescriptions":{"new":"the container has its own","inherit":"shared with the parent jail or the host","disable":"not available"},"default":"new"},"sysvshm":{"type":"string","description":"System V shared memory.","enum":["new","inherit","disable"],"x-enumDescriptions":{"new":"the container has its own","inherit":"shared with the parent jail or the host","disable":"not available"},"default":"new"},"enforceStatfs":{"type":"integer","description":"Which mounts are visible: 0 all of the host, 1 those below the container's root, 2 only the root.","minimum":0,"maximum":2,"default":2},"allow":{"$ref":"#/definitions/FreeBSDJailAllow","description":"Acts that are otherwise forbidden in a jail."}}};
const schema102 = {"type":"object","description":"Acts that the jail may do.","properties":{"setHostname":{"type":"boolean","description":"Allows the host name to be changed.","default":false},"rawSockets":{"type":"boolean","description":"Allows raw sockets, as ping needs them.","default":false},"chflags":{"type":"boolean","description":"Allows system file flags to be changed.","default":false},"mount":{"type":"array","items":{"type":"string"},"description":"Kinds of file systems that may be mounted and unmounted inside."},"quotas":{"type":"boolean","description":"Allows disk quotas to be changed.","default":false},"socketAf":{"type":"boolean","description":"Allows socket families other than IPv4, IPv6, UNIX and route.","default":false},"mlock":{"type":"boolean","description":"Allows memory to be locked.","default":false},"reservedPorts":{"type":"boolean","description":"Allows ports below 1024 to be bound.","default":false},"suser":{"type":"boolean","description":"Whether the super-user of the jail has any rights. On by default, unless the parent has it off.","default":true}}};

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate212.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate212.errors = vErrors;
return errors === 0;
}
validate212.evaluated = {"props":{"setHostname":true,"rawSockets":true,"chflags":true,"mount":true,"quotas":true,"socketAf":true,"mlock":true,"reservedPorts":true,"suser":true},"dynamicProps":false,"dynamicItems":false};


function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate211.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err2 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/enum",keyword:"enum",params:{allowedValues: schema101.properties.host.enum},message:"must be equal to one of the allowed values"};
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
const err4 = {instancePath:instancePath+"/ip4",schemaPath:"#/properties/ip4/enum",keyword:"enum",params:{allowedValues: schema101.properties.ip4.enum},message:"must be equal to one of the allowed values"};
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
const err8 = {instancePath:instancePath+"/ip6",schemaPath:"#/properties/ip6/enum",keyword:"enum",params:{allowedValues: schema101.properties.ip6.enum},message:"must be equal to one of the allowed values"};
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
const err12 = {instancePath:instancePath+"/vnet",schemaPath:"#/properties/vnet/enum",keyword:"enum",params:{allowedValues: schema101.properties.vnet.enum},message:"must be equal to one of the allowed values"};
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
const err17 = {instancePath:instancePath+"/sysvmsg",schemaPath:"#/properties/sysvmsg/enum",keyword:"enum",params:{allowedValues: schema101.properties.sysvmsg.enum},message:"must be equal to one of the allowed values"};
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
const err19 = {instancePath:instancePath+"/sysvsem",schemaPath:"#/properties/sysvsem/enum",keyword:"enum",params:{allowedValues: schema101.properties.sysvsem.enum},message:"must be equal to one of the allowed values"};
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
const err21 = {instancePath:instancePath+"/sysvshm",schemaPath:"#/properties/sysvshm/enum",keyword:"enum",params:{allowedValues: schema101.properties.sysvshm.enum},message:"must be equal to one of the allowed values"};
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
if(!(validate212(data.allow, {instancePath:instancePath+"/allow",parentData:data,parentDataProperty:"allow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
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
validate211.errors = vErrors;
return errors === 0;
}
validate211.evaluated = {"props":{"parent":true,"host":true,"ip4":true,"ip4Addr":true,"ip6":true,"ip6Addr":true,"vnet":true,"interface":true,"vnetInterfaces":true,"sysvmsg":true,"sysvsem":true,"sysvshm":true,"enforceStatfs":true,"allow":true},"dynamicProps":false,"dynamicItems":false};


function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate208.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.devices !== undefined){
let data0 = data.devices;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate209(data0[i0], {instancePath:instancePath+"/devices/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
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
if(!(validate211(data.jail, {instancePath:instancePath+"/jail",parentData:data,parentDataProperty:"jail",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
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
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"props":{"devices":true,"jail":true},"dynamicProps":false,"dynamicItems":false};


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
else {
if(data.windows !== undefined){
let data0 = data.windows;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.hyperv === undefined) && (missing1 = "hyperv")){
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
}
var valid1 = _errs5 === errors;
if(valid1){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.root === undefined){
const err3 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "root"},message:"must have required property '"+"root"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
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
if(data.ociVersion === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ociVersion"},message:"must have required property '"+"ociVersion"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.ociVersion !== undefined){
let data1 = data.ociVersion;
if(typeof data1 === "string"){
if(!pattern16.test(data1)){
const err6 = {instancePath:instancePath+"/ociVersion",schemaPath:"#/properties/ociVersion/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/ociVersion",schemaPath:"#/properties/ociVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.process !== undefined){
if(!(validate83(data.process, {instancePath:instancePath+"/process",parentData:data,parentDataProperty:"process",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.root !== undefined){
if(!(validate99(data.root, {instancePath:instancePath+"/root",parentData:data,parentDataProperty:"root",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.hostname !== undefined){
if(typeof data.hostname !== "string"){
const err8 = {instancePath:instancePath+"/hostname",schemaPath:"#/properties/hostname/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.domainname !== undefined){
if(typeof data.domainname !== "string"){
const err9 = {instancePath:instancePath+"/domainname",schemaPath:"#/properties/domainname/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.mounts !== undefined){
let data6 = data.mounts;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate101(data6[i0], {instancePath:instancePath+"/mounts/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/mounts",schemaPath:"#/properties/mounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.hooks !== undefined){
if(!(validate106(data.hooks, {instancePath:instancePath+"/hooks",parentData:data,parentDataProperty:"hooks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
let data9 = data.annotations;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key0 in data9){
const _errs22 = errors;
if(typeof key0 === "string"){
if(func0(key0) < 1){
const err11 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid6 = _errs22 === errors;
if(!valid6){
const err12 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key1 in data9){
if(typeof data9[key1] !== "string"){
const err13 = {instancePath:instancePath+"/annotations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.linux !== undefined){
if(!(validate115(data.linux, {instancePath:instancePath+"/linux",parentData:data,parentDataProperty:"linux",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.solaris !== undefined){
if(!(validate166(data.solaris, {instancePath:instancePath+"/solaris",parentData:data,parentDataProperty:"solaris",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.windows !== undefined){
if(!(validate174(data.windows, {instancePath:instancePath+"/windows",parentData:data,parentDataProperty:"windows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.vm !== undefined){
if(!(validate192(data.vm, {instancePath:instancePath+"/vm",parentData:data,parentDataProperty:"vm",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
if(data.zos !== undefined){
if(!(validate204(data.zos, {instancePath:instancePath+"/zos",parentData:data,parentDataProperty:"zos",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data.freebsd !== undefined){
if(!(validate208(data.freebsd, {instancePath:instancePath+"/freebsd",parentData:data,parentDataProperty:"freebsd",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
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
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":{"ociVersion":true,"process":true,"root":true,"hostname":true,"domainname":true,"mounts":true,"hooks":true,"annotations":true,"linux":true,"solaris":true,"windows":true,"vm":true,"zos":true,"freebsd":true},"dynamicProps":false,"dynamicItems":false};


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="runtime.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":{"ociVersion":true,"process":true,"root":true,"hostname":true,"domainname":true,"mounts":true,"hooks":true,"annotations":true,"linux":true,"solaris":true,"windows":true,"vm":true,"zos":true,"freebsd":true},"dynamicProps":false,"dynamicItems":false};

export const state = validate248;
const schema119 = {"$id":"state.schema.json","title":"OCI container state (state.json)","$ref":"#/$defs/State","$defs":{"State":{"description":"What a runtime says of a container, and hands to its hooks.","type":"object","required":["ociVersion","id","status","bundle"],"properties":{"ociVersion":{"description":"The version of the runtime specification that the state follows.","type":"string","pattern":"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$","patternErrorMessage":"a version in SemVer 2.0.0 form such as `1.3.0`"},"id":{"description":"The container's identifier, unique among all containers of the host.","type":"string","minLength":1,"severity":"warning"},"status":{"description":"The point of the container's life. A runtime may define further values.","$ref":"#/$defs/ContainerState"},"pid":{"description":"The container's process, as the host numbers it. Required on Linux when the status is `created` or `running`.","type":"integer","format":"int64","minimum":0},"bundle":{"description":"The absolute path of the bundle, so that hooks find the configuration.","type":"string","minLength":1,"absolute":"error"},"annotations":{"description":"The annotations of the container's configuration. May be absent where there are none.","type":"object","additionalProperties":{"type":"string"}}},"source":"https://github.com/opencontainers/runtime-spec/blob/v1.3.0/runtime.md#state"},"ContainerProcessState":{"description":"What a runtime sends to a seccomp agent.","type":"object","required":["ociVersion","fds","pid","state"],"properties":{"ociVersion":{"description":"The version of the runtime specification that the message follows.","type":"string","pattern":"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$","patternErrorMessage":"a version in SemVer 2.0.0 form such as `1.3.0`"},"fds":{"description":"Names of the file descriptors sent along, in their order; `seccompFd` is among them.","type":"array","items":{"type":"string"}},"pid":{"description":"The process the filter was put on, as the runtime sees it.","type":"integer","format":"int64","minimum":0},"metadata":{"description":"The words of `listenerMetadata`, unchanged.","type":"string"},"state":{"description":"The container's state.","$ref":"#/$defs/State"}},"source":"https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-linux.md#containerprocessstate"},"ContainerState":{"description":"A point of a container's life.","type":"string","enum":["creating","created","running","stopped"],"values":{"creating":"The container is being created.","created":"The runtime has finished `create`; the user's program has not run yet.","running":"The user's program has run and not yet ended.","stopped":"The process of the container has ended."}}}};
const schema120 = {"description":"What a runtime says of a container, and hands to its hooks.","type":"object","required":["ociVersion","id","status","bundle"],"properties":{"ociVersion":{"description":"The version of the runtime specification that the state follows.","type":"string","pattern":"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$","patternErrorMessage":"a version in SemVer 2.0.0 form such as `1.3.0`"},"id":{"description":"The container's identifier, unique among all containers of the host.","type":"string","minLength":1,"severity":"warning"},"status":{"description":"The point of the container's life. A runtime may define further values.","$ref":"#/$defs/ContainerState"},"pid":{"description":"The container's process, as the host numbers it. Required on Linux when the status is `created` or `running`.","type":"integer","format":"int64","minimum":0},"bundle":{"description":"The absolute path of the bundle, so that hooks find the configuration.","type":"string","minLength":1,"absolute":"error"},"annotations":{"description":"The annotations of the container's configuration. May be absent where there are none.","type":"object","additionalProperties":{"type":"string"}}},"source":"https://github.com/opencontainers/runtime-spec/blob/v1.3.0/runtime.md#state"};
const schema121 = {"description":"A point of a container's life.","type":"string","enum":["creating","created","running","stopped"],"values":{"creating":"The container is being created.","created":"The runtime has finished `create`; the user's program has not run yet.","running":"The user's program has run and not yet ended.","stopped":"The process of the container has ended."}};

function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate250.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "creating") || (data === "created")) || (data === "running")) || (data === "stopped"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema121.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}
validate250.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate249.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ociVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ociVersion"},message:"must have required property '"+"ociVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.bundle === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bundle"},message:"must have required property '"+"bundle"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.ociVersion !== undefined){
let data0 = data.ociVersion;
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
const err4 = {instancePath:instancePath+"/ociVersion",schemaPath:"#/properties/ociVersion/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"+"\""};
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
const err5 = {instancePath:instancePath+"/ociVersion",schemaPath:"#/properties/ociVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.status !== undefined){
if(!(validate250(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data.pid !== undefined){
let data3 = data.pid;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err8 = {instancePath:instancePath+"/pid",schemaPath:"#/properties/pid/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/pid",schemaPath:"#/properties/pid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.bundle !== undefined){
let data4 = data.bundle;
if(typeof data4 === "string"){
if(func0(data4) < 1){
const err10 = {instancePath:instancePath+"/bundle",schemaPath:"#/properties/bundle/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err11 = {instancePath:instancePath+"/bundle",schemaPath:"#/properties/bundle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.annotations !== undefined){
let data5 = data.annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
if(typeof data5[key0] !== "string"){
const err12 = {instancePath:instancePath+"/annotations/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate249.errors = vErrors;
return errors === 0;
}
validate249.evaluated = {"props":{"ociVersion":true,"id":true,"status":true,"pid":true,"bundle":true,"annotations":true},"dynamicProps":false,"dynamicItems":false};


function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="state.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate248.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate249(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
validate248.errors = vErrors;
return errors === 0;
}
validate248.evaluated = {"props":{"ociVersion":true,"id":true,"status":true,"pid":true,"bundle":true,"annotations":true},"dynamicProps":false,"dynamicItems":false};

export const validators = {cni, descriptor, imageConfig, index, layout, manifest, runtime, state};
