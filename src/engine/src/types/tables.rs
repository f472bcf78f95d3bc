//! The list of all tables of this room, and the accelerators.
//!
//! A new type: its file under `types/`, and its table in `all`.

use super::{TypeTable, access, bare, basic, collections, enums, errors, io, language, reference, shell, switch, system, time};

/// Every table. Of two tables of one name the later one counts.
pub(super) fn all() -> impl Iterator<Item = &'static TypeTable> {
    let folders = [basic::TABLES, collections::TABLES, enums::TABLES].into_iter().flatten().copied().flatten();
    let single = [&reference::TABLE, &switch::TABLE, &access::PS_METHOD, &access::PS_SCRIPT_METHOD];
    bare::TABLES
        .iter()
        .chain(folders)
        .chain(errors::tables())
        .chain(shell::tables())
        .chain(time::tables())
        .chain(io::tables())
        .chain(system::tables())
        .chain(language::tables())
        .chain(single)
}

/// Short names and the full names they mean.
pub(super) static ACCELERATORS: &[(&str, &str)] = &[
    ("Alias", "System.Management.Automation.AliasAttribute"),
    ("AllowEmptyCollection", "System.Management.Automation.AllowEmptyCollectionAttribute"),
    ("AllowEmptyString", "System.Management.Automation.AllowEmptyStringAttribute"),
    ("AllowNull", "System.Management.Automation.AllowNullAttribute"),
    ("ArgumentCompleter", "System.Management.Automation.ArgumentCompleterAttribute"),
    ("ArgumentCompletions", "System.Management.Automation.ArgumentCompletionsAttribute"),
    ("CimSession", "Microsoft.Management.Infrastructure.CimSession"),
    ("CmdletBinding", "System.Management.Automation.CmdletBindingAttribute"),
    ("DscLocalConfigurationManager", "System.Management.Automation.DscLocalConfigurationManagerAttribute"),
    ("DscProperty", "System.Management.Automation.DscPropertyAttribute"),
    ("DscResource", "System.Management.Automation.DscResourceAttribute"),
    ("ExperimentAction", "System.Management.Automation.ExperimentAction"),
    ("Experimental", "System.Management.Automation.ExperimentalAttribute"),
    ("ExperimentalFeature", "System.Management.Automation.ExperimentalFeature"),
    ("IPEndpoint", "System.Net.IPEndPoint"),
    ("NoRunspaceAffinity", "System.Management.Automation.Language.NoRunspaceAffinityAttribute"),
    ("NullString", "System.Management.Automation.Language.NullString"),
    ("ObjectSecurity", "System.Security.AccessControl.ObjectSecurity"),
    ("OutputType", "System.Management.Automation.OutputTypeAttribute"),
    ("PSDefaultValue", "System.Management.Automation.PSDefaultValueAttribute"),
    ("PSTypeNameAttribute", "System.Management.Automation.PSTypeNameAttribute"),
    ("Parameter", "System.Management.Automation.ParameterAttribute"),
    ("PhysicalAddress", "System.Net.NetworkInformation.PhysicalAddress"),
    ("SupportsWildcards", "System.Management.Automation.SupportsWildcardsAttribute"),
    ("ValidateCount", "System.Management.Automation.ValidateCountAttribute"),
    ("ValidateDrive", "System.Management.Automation.ValidateDriveAttribute"),
    ("ValidateLength", "System.Management.Automation.ValidateLengthAttribute"),
    ("ValidateNotNull", "System.Management.Automation.ValidateNotNullAttribute"),
    ("ValidateNotNullOrEmpty", "System.Management.Automation.ValidateNotNullOrEmptyAttribute"),
    ("ValidateNotNullOrWhiteSpace", "System.Management.Automation.ValidateNotNullOrWhiteSpaceAttribute"),
    ("ValidatePattern", "System.Management.Automation.ValidatePatternAttribute"),
    ("ValidateRange", "System.Management.Automation.ValidateRangeAttribute"),
    ("ValidateScript", "System.Management.Automation.ValidateScriptAttribute"),
    ("ValidateSet", "System.Management.Automation.ValidateSetAttribute"),
    ("ValidateTrustedData", "System.Management.Automation.ValidateTrustedDataAttribute"),
    ("ValidateUserDrive", "System.Management.Automation.ValidateUserDriveAttribute"),
    ("WildcardPattern", "System.Management.Automation.WildcardPattern"),
    ("X500DistinguishedName", "System.Security.Cryptography.X509Certificates.X500DistinguishedName"),
    ("X509Certificate", "System.Security.Cryptography.X509Certificates.X509Certificate"),
    ("array", "System.Array"),
    ("bigint", "System.Numerics.BigInteger"),
    ("bool", "System.Boolean"),
    ("byte", "System.Byte"),
    ("char", "System.Char"),
    ("cimclass", "Microsoft.Management.Infrastructure.CimClass"),
    ("cimconverter", "Microsoft.Management.Infrastructure.CimConverter"),
    ("ciminstance", "Microsoft.Management.Infrastructure.CimInstance"),
    ("cimtype", "Microsoft.Management.Infrastructure.CimType"),
    ("cultureinfo", "System.Globalization.CultureInfo"),
    ("datetime", "System.DateTime"),
    ("decimal", "System.Decimal"),
    ("double", "System.Double"),
    ("float", "System.Single"),
    ("guid", "System.Guid"),
    ("hashtable", "System.Collections.Hashtable"),
    ("initialsessionstate", "System.Management.Automation.Runspaces.InitialSessionState"),
    ("int", "System.Int32"),
    ("int16", "System.Int16"),
    ("int32", "System.Int32"),
    ("int64", "System.Int64"),
    ("ipaddress", "System.Net.IPAddress"),
    ("long", "System.Int64"),
    ("mailaddress", "System.Net.Mail.MailAddress"),
    ("ordered", "System.Collections.Specialized.OrderedDictionary"),
    ("powershell", "System.Management.Automation.PowerShell"),
    ("psaliasproperty", "System.Management.Automation.PSAliasProperty"),
    ("pscredential", "System.Management.Automation.PSCredential"),
    ("pscustomobject", "System.Management.Automation.PSObject"),
    ("pslistmodifier", "System.Management.Automation.PSListModifier"),
    ("psmoduleinfo", "System.Management.Automation.PSModuleInfo"),
    ("psnoteproperty", "System.Management.Automation.PSNoteProperty"),
    ("psobject", "System.Management.Automation.PSObject"),
    ("psprimitivedictionary", "System.Management.Automation.PSPrimitiveDictionary"),
    ("pspropertyexpression", "Microsoft.PowerShell.Commands.PSPropertyExpression"),
    ("psscriptmethod", "System.Management.Automation.PSScriptMethod"),
    ("psscriptproperty", "System.Management.Automation.PSScriptProperty"),
    ("psvariable", "System.Management.Automation.PSVariable"),
    ("psvariableproperty", "System.Management.Automation.PSVariableProperty"),
    ("ref", "System.Management.Automation.PSReference"),
    ("regex", "System.Text.RegularExpressions.Regex"),
    ("runspace", "System.Management.Automation.Runspaces.Runspace"),
    ("runspacefactory", "System.Management.Automation.Runspaces.RunspaceFactory"),
    ("sbyte", "System.SByte"),
    ("scriptblock", "System.Management.Automation.ScriptBlock"),
    ("securestring", "System.Security.SecureString"),
    ("semver", "System.Management.Automation.SemanticVersion"),
    ("short", "System.Int16"),
    ("single", "System.Single"),
    ("string", "System.String"),
    ("switch", "System.Management.Automation.SwitchParameter"),
    ("timespan", "System.TimeSpan"),
    ("type", "System.Type"),
    ("uint", "System.UInt32"),
    ("uint16", "System.UInt16"),
    ("uint32", "System.UInt32"),
    ("uint64", "System.UInt64"),
    ("ulong", "System.UInt64"),
    ("uri", "System.Uri"),
    ("ushort", "System.UInt16"),
    ("version", "System.Version"),
    ("void", "System.Void"),
    ("xml", "System.Xml.XmlDocument"),
];

#[cfg(test)]
mod tests {
    use super::super::{Sort, Type, members};

    #[test]
    fn every_base_and_interface_has_a_table() {
        for table in super::super::all_tables() {
            let root = table.base.is_empty() || table.sort == Sort::Interface;
            assert!(root || Type::named(table.base).is_some(), "{} has the base {}", table.name, table.base);
            for interface in table.interfaces {
                assert!(Type::named(interface).is_some(), "{} has the interface {interface}", table.name);
            }
        }
    }

    #[test]
    fn every_signature_is_read() {
        for table in super::super::all_tables() {
            for row in table.methods.iter().chain(table.constructors) {
                let signature = members::parse_signature(row.signature);
                assert!(signature.parameters.iter().all(|p| !p.name.is_empty()), "{}: {}", table.name, row.signature);
            }
        }
    }
}
