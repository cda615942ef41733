<#if page.open>open<#else>closed</#if>
sitemap: ${page.sitemap}
