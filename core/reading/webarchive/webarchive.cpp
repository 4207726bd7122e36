// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/webarchive/webarchive.h"

#include "core/base/conversion.h"
#include "core/reading/archive/archiveerror.h"
#include "core/reading/html/packedpage.h"
#include "core/reading/webarchive/propertylist.h"

#include <QByteArray>
#include <QUrl>

#include <map>
#include <set>
#include <utility>

namespace entente {

namespace {

/// Beyond this the pictures of a page would weigh more than its words are worth.
constexpr std::size_t mostPictureBytes = std::size_t{24} << 20;

/// A value of a resource; empty where it has none of that name.
std::string valueOf(const PropertyList &list, PropertyList::Object resource, std::string_view key)
{
    const auto found = list.member(resource, key);
    return found ? list.bytes(*found) : std::string();
}

/// The page in UTF-8, where the archive says in which encoding it is.
std::string pageOf(const PropertyList &list, PropertyList::Object resource)
{
    std::string page = valueOf(list, resource, "WebResourceData");
    const text::LegacyEncoding *encoding = text::legacyEncoding(
        valueOf(list, resource, "WebResourceTextEncodingName"));
    if (encoding == nullptr)
        return page;
    std::optional<std::string> converted = text::converted(page, *encoding);
    return converted ? std::move(*converted) : page;
}

/// The archive's pictures by their addresses.
std::map<std::string, PropertyList::Object> picturesIn(const PropertyList &list)
{
    std::map<std::string, PropertyList::Object> pictures;
    const auto resources = list.member(list.root(), "WebSubresources");
    if (!resources)
        return pictures;
    for (const PropertyList::Object each : list.items(*resources)) {
        if (valueOf(list, each, "WebResourceMIMEType").starts_with("image/"))
            pictures.emplace(valueOf(list, each, "WebResourceURL"), each);
    }
    return pictures;
}

/// The pictures that the text shows stand in the place of their addresses.
void drawPictures(const PropertyList &list, const QUrl &base, Briefing &briefing)
{
    const std::map<std::string, PropertyList::Object> pictures = picturesIn(list);
    std::set<std::int32_t> shown;
    for (const Mark &mark : briefing.marks) {
        if (mark.image >= 0)
            shown.insert(mark.image);
    }
    std::size_t bytes = 0;
    for (const std::int32_t image : shown) {
        std::string &address = briefing.links[static_cast<std::size_t>(image)];
        const auto found = pictures.find(
            base.resolved(QUrl(QString::fromStdString(address))).toEncoded().toStdString());
        if (found == pictures.end())
            continue;
        const std::string picture = valueOf(list, found->second, "WebResourceData");
        bytes += picture.size();
        if (bytes > mostPictureBytes)
            return;
        std::string drawn = "data:" + valueOf(list, found->second, "WebResourceMIMEType");
        drawn += ";base64,";
        drawn += QByteArray::fromStdString(picture).toBase64().toStdString();
        address = std::move(drawn);
    }
}

} // namespace

bool isWebArchive(const Candidate &given)
{
    return given.bytes.starts_with("bplist00")
        && given.bytes.find("WebMainResource") != std::string_view::npos;
}

Result<void> readWebArchiveInto(Briefing &briefing, std::size_t, std::vector<LeftOut> *leftOut)
{
    const std::string archive = briefing.source;
    const std::optional<PropertyList> list = PropertyList::of(archive);
    const auto resource = list ? list->member(list->root(), "WebMainResource") : std::nullopt;
    std::string page = resource ? pageOf(*list, *resource) : std::string();
    if (page.empty())
        return Error{ArchiveError::Damaged, briefing.file, 0, "no page"};
    ENTENTE_TRY_VOID(readPackedPage(briefing, std::move(page), leftOut));
    const std::string address = valueOf(*list, *resource, "WebResourceURL");
    drawPictures(*list, QUrl(QString::fromStdString(address)), briefing);
    if (briefing.meta.address.empty() && address.starts_with("http"))
        briefing.meta.address = address;
    return {};
}

} // namespace entente
