// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/packedpage.h"

#include "core/reading/html/pagereader.h"

#include <utility>

namespace entente {

Result<void> readPackedPage(Briefing &briefing, std::string page, std::vector<LeftOut> *leftOut)
{
    std::vector<LeftOut> beside;
    ENTENTE_TRY(Briefing read, readPage(std::move(page), briefing.file, &beside));
    read.anchors.clear();
    read.lineStarts.clear();
    std::uint32_t paragraph = 0;
    read.locators.reserve(read.blocks.size());
    for (const Block &block : read.blocks)
        read.locators.push_back({block.text.begin, PartPlace{0, ++paragraph, nullptr}});
    for (LeftOut &each : beside) {
        each.where = PartPlace{0, paragraph + 1, nullptr};
        if (leftOut != nullptr)
            leftOut->push_back(std::move(each));
    }
    read.source = std::move(briefing.source);
    briefing = std::move(read);
    return {};
}

} // namespace entente
