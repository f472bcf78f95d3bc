//! Commands that turn objects into text of a known form and back: CSV, JSON, CLIXML, XML, HTML, string data.

mod clixml;
mod clixml_read;
mod clixml_write;
mod csv_read;
mod csv_text;
mod csv_write;
mod html;
mod json;
mod json_read;
mod json_schema;
mod json_write;
mod string_data;
mod xml;

use engine::CommandTable;

/// The commands of this room.
pub static ROWS: &[CommandTable] = &[
    CommandTable::new("ConvertTo-Csv", include_str!("data/convertto_csv.ps1"), || Box::new(csv_write::ConvertToCsv::default())),
    CommandTable::new("Export-Csv", include_str!("data/export_csv.ps1"), || Box::new(csv_write::ExportCsv::default())),
    CommandTable::new("ConvertFrom-Csv", include_str!("data/convertfrom_csv.ps1"), || Box::new(csv_read::ConvertFromCsv::default())),
    CommandTable::new("Import-Csv", include_str!("data/import_csv.ps1"), || Box::new(csv_read::ImportCsv::default())),
    CommandTable::new("ConvertTo-Json", include_str!("data/convertto_json.ps1"), || Box::new(json::ConvertToJson::default())),
    CommandTable::new("ConvertFrom-Json", include_str!("data/convertfrom_json.ps1"), || Box::new(json::ConvertFromJson::default())),
    CommandTable::new("Test-Json", include_str!("data/test_json.ps1"), || Box::new(json::TestJson::default())),
    CommandTable::new("ConvertFrom-StringData", include_str!("data/convertfrom_stringdata.ps1"), || {
        Box::new(string_data::ConvertFromStringData::default())
    }),
    CommandTable::new("ConvertTo-CliXml", include_str!("data/convertto_clixml.ps1"), || Box::new(clixml::ConvertToClixml::default()))
        .class("Microsoft.PowerShell.Commands.ConvertToClixmlCommand"),
    CommandTable::new("ConvertFrom-CliXml", include_str!("data/convertfrom_clixml.ps1"), || Box::new(clixml::ConvertFromClixml::default()))
        .class("Microsoft.PowerShell.Commands.ConvertFromClixmlCommand"),
    CommandTable::new("Export-Clixml", include_str!("data/export_clixml.ps1"), || Box::new(clixml::ExportClixml::default())),
    CommandTable::new("Import-Clixml", include_str!("data/import_clixml.ps1"), || Box::new(clixml::ImportClixml::default())),
    CommandTable::new("ConvertTo-Xml", include_str!("data/convertto_xml.ps1"), || Box::new(xml::ConvertToXml::default())),
    CommandTable::new("ConvertTo-Html", include_str!("data/convertto_html.ps1"), || Box::new(html::ConvertToHtml::default())),
    CommandTable::new("Select-Xml", include_str!("data/select_xml.ps1"), || Box::new(xml::SelectXml::default())),
];
